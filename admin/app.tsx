import { Customers } from './customers';
import { Documents } from './documents/documents';
import { Health } from './health';
import { usePlace, type Screen } from './location';
import { Snackbars } from './notices';
import { Payments } from './payments';
import { Settings } from './settings';
import { ErrorBoundary } from './shell/error-boundary';
import { Header } from './shell/header';
import { Tasks } from './tasks';

/** The Money screen. */
export function App() {
	const { screen } = usePlace();
	return (
		<ErrorBoundary key={ screen }>
			<Header />
			<div className="coffer-main">
				<Shown screen={ screen } />
			</div>
			<Snackbars />
		</ErrorBoundary>
	);
}

function Shown( { screen }: { screen: Screen } ) {
	switch ( screen ) {
		case 'documents':
			return <Documents />;
		case 'payments':
			return <Payments />;
		case 'customers':
			return <Customers />;
		case 'tasks':
			return <Tasks />;
		case 'health':
			return <Health />;
		case 'settings':
			return <Settings />;
	}
}
