/** Mantine's variables for our theme; made by `vite.config.ts`. */
declare module 'virtual:theme.css';
