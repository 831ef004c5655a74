import { AskCommands, Assistant } from './assistant';
import { boot } from './boot';
import { Refusal } from './components';
import { Customers } from './customers';
import { Documents } from './documents/documents';
import { Health } from './health';
import { usePlace, type Screen } from './location';
import { Snackbars } from './notices';
import { Payments } from './payments';
import { Recurring } from './recurring';
import { Roles, ViewingAs } from './roles';
import { Settings } from './settings';
import { ErrorBoundary } from './shell/error-boundary';
import { Header } from './shell/header';
import { Tasks } from './tasks';

/** The Money screen. */
export function App() {
	const { screen } = usePlace();
	return (
		<ErrorBoundary key={ screen }>
			<ViewingAs />
			<Header />
			<div className="coffer-main">
				{ boot.actions.view.allowed ? <Shown screen={ screen } /> : <NotForRole /> }
			</div>
			{ boot.actions.view.allowed && (
				<>
					<AskCommands />
					<Assistant />
				</>
			) }
			<Snackbars />
		</ErrorBoundary>
	);
}

/** Only while Money is shown as a role: everybody else would not have got here. */
function NotForRole() {
	return (
		<section className="coffer-roles">
			<Refusal verdict={ boot.actions.view } />
		</section>
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
		case 'recurring':
			return <Recurring />;
		case 'health':
			return <Health />;
		case 'settings':
			return <Settings />;
		case 'roles':
			return <Roles />;
	}
}
