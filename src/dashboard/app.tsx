import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { Asked } from './frame/asked.tsx';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { LensBar } from './frame/lens-bar.tsx';
import { ActorPage } from './pages/actor.tsx';
import { AssessPage } from './pages/assess.tsx';
import { CapPage } from './pages/cap.tsx';
import { CapsPage } from './pages/caps.tsx';
import { ComparePage } from './pages/compare.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { PlacePage } from './pages/place.tsx';
import { ResolutionPage } from './pages/resolution.tsx';
import { ResolutionsPage } from './pages/resolutions.tsx';
import { SearchPage } from './pages/search.tsx';
import { SourcePage } from './pages/source.tsx';
import { TransferPage } from './pages/transfer.tsx';
import { TransfersPage } from './pages/transfers.tsx';
import { ViolationPage } from './pages/violation.tsx';
import { ViolationsPage } from './pages/violations.tsx';
import { paths } from './paths.ts';

const pages: Readonly<Record<keyof typeof paths, ComponentType>> = {
  overview: OverviewPage,
  violations: ViolationsPage,
  violation: ViolationPage,
  transfers: TransfersPage,
  transfer: TransferPage,
  resolutions: ResolutionsPage,
  resolution: ResolutionPage,
  actor: ActorPage,
  place: PlacePage,
  source: SourcePage,
  caps: CapsPage,
  cap: CapPage,
  compare: ComparePage,
  assess: AssessPage,
  search: SearchPage,
};

const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } },
});

/** The whole page: the same frame around whatever the address asks for. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Header />
      <LensBar />
      <main id="content" tabIndex={-1}>
        <Switch>
          {Object.entries(paths).map(([name, path]) => {
            const Page = pages[name as keyof typeof paths];
            return (
              <Route key={name} path={path}>
                {(params: object) => (
                  <Asked key={JSON.stringify(params)}>
                    <Page />
                  </Asked>
                )}
              </Route>
            );
          })}
          <Route component={NotFoundPage} />
        </Switch>
      </main>
      <Footer />
    </QueryClientProvider>
  );
}
