import { useLocation } from 'wouter';
import { paths } from '../paths.ts';
import { SearchDialog } from './search-dialog.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { To } from './to.tsx';

const rooms = [
  { path: paths.violations, name: 'Violations' },
  { path: paths.transfers, name: 'Transfers' },
  { path: paths.resolutions, name: 'Resolutions' },
  { path: paths.caps, name: 'Caps' },
  { path: paths.compare, name: 'Compare' },
  { path: paths.assess, name: 'Assess' },
];

/** The way to everything, on every page. */
export function Header() {
  const [location] = useLocation();
  return (
    <header className="top">
      <To to={paths.overview} className="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M7 23 14 9M18 23l7-14" />
          <circle cx="7" cy="23" r="3.4" />
          <circle cx="25" cy="9" r="3.4" className="accent" />
        </svg>
        Breachgraph
      </To>
      <nav aria-label="Main">
        <ul>
          {rooms.map(({ path, name }) => (
            <li key={path}>
              <To to={path} current={location === path || location.startsWith(`${path}/`)}>
                {name}
              </To>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tools">
        <SearchDialog />
        <ThemeSwitch />
      </div>
    </header>
  );
}
