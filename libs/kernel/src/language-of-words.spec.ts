import { describe, expect, it } from '@jest/globals';
import { languageOfWords } from './language-of-words.js';

describe('the language of what somebody wrote', () => {
  it.each([
    ['en', 'We should not leave this to the market: the people who live here know what they need.'],
    ['de', 'Wir sollten das nicht dem Markt überlassen: Die Menschen, die hier leben, wissen, was sie brauchen.'],
    ['fr', 'Nous ne devons pas laisser cela au marché : les habitants savent ce dont ils ont besoin pour vivre.'],
    ['es', 'No debemos dejar esto al mercado: las personas que viven aquí saben lo que necesitan.'],
    ['pt', 'Não devemos deixar isso ao mercado: as pessoas que vivem aqui sabem do que precisam.'],
    ['it', 'Non dobbiamo lasciare questo al mercato: le persone che vivono qui sanno di che cosa hanno bisogno.'],
    ['nl', 'We moeten dit niet aan de markt overlaten: de mensen die hier wonen weten wat zij nodig hebben.'],
    ['pl', 'Nie powinniśmy zostawiać tego rynkowi: to ludzie, którzy tu mieszkają, wiedzą, że jest to dla nich ważne.'],
    ['cs', 'Neměli bychom to nechat na trhu: lidé, kteří tady žijí, vědí, že to pro ně není totéž.'],
    ['hu', 'Ezt nem szabad a piacra hagyni: az itt élő emberek tudják, hogy mire van szükségük.'],
    ['ro', 'Nu trebuie să lăsăm acest lucru pe seama pieței: oamenii care trăiesc aici știu de ce au nevoie.'],
    ['sv', 'Vi bör inte lämna det till marknaden: de som bor här vet vad de behöver, och det är inte samma sak.'],
    [
      'fi',
      'Tätä ei pitäisi jättää markkinoille: ihmiset, jotka asuvat täällä, tietävät mitä he tarvitsevat, ja se on tärkeää.',
    ],
    ['el', 'Δεν πρέπει να το αφήσουμε στην αγορά.'],
    ['ar', 'لا ينبغي أن نترك هذا للسوق.'],
    ['fa', 'ما نباید این را به بازار بسپاریم، چون مردم گرفتارند.'],
    ['he', 'אסור להשאיר את זה לשוק.'],
    ['uk', 'Ми не повинні залишати це ринку, бо люди знають, що їм потрібно.'],
    ['bg', 'Не трябва да оставяме това на пазара, защото хората са тези, които знаят.'],
    ['sr', 'Не смемо то оставити тржишту, јер људи знају шта им треба.'],
    ['ka', 'ეს ბაზარს არ უნდა დავუტოვოთ.'],
    ['en', 'The word “αγορά” is the one that the Greeks have for it, and it is not the market.'],
  ])('is %s', (language, text) => {
    expect(languageOfWords(text)).toBe(language);
  });

  it.each(['', '+1', '👍', 'OK', 'Gdynia', 'https://example.org/a', '12.5 %'])('is not known of %j', (text) => {
    expect(languageOfWords(text)).toBe('und');
  });

  it('is found in bounded time', () => {
    const start = performance.now();
    languageOfWords('the city and '.repeat(1_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
