import { useEffect, useState } from 'react';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const place = 'theme';
const kept = themes.find((theme) => theme === localStorage.getItem(place)) ?? 'auto';
document.documentElement.dataset['theme'] = kept;

/** As the system has it, light, or dark; remembered for the next visit. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(kept);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem(place, theme);
    window.dispatchEvent(new Event('themechange'));
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <button
      type="button"
      className="theme"
      aria-label={`Colours: ${theme}. Switch to ${next}.`}
      title={`Colours: ${theme}`}
      onClick={() => setTheme(next)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" className="ring" />
        <path
          d={
            theme === 'light'
              ? 'M10 10'
              : theme === 'dark'
                ? 'M10 3a7 7 0 1 0 .01 0'
                : 'M10 3a7 7 0 0 1 0 14z'
          }
        />
      </svg>
      <span>{theme}</span>
    </button>
  );
}
