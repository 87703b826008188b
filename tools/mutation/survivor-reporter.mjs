import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const NOT_DETECTED = new Set(['Survived', 'NoCoverage']);
const inOneLine = (text = '') => text.replaceAll(/\s+/g, ' ').slice(0, 160);

/** Prints each change that no spec detected when it is known: a spec can be written while the run goes on. */
class SurvivorReporter {
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (!NOT_DETECTED.has(status)) return;
    const { line, column } = location.start;
    console.log(`${status}: ${fileName}:${line}:${column} ${mutatorName}: ${inOneLine(replacement)}`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', SurvivorReporter)];
