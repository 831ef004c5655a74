import { AskCommands, Assistant } from './assistant';
import { boot } from './boot';
import { Refusal } from './components';
import { FirstSteps } from './first-steps';
import { Help } from './help';
import { usePlace } from './location';
import { Snackbars } from './notices';
import { ViewingAs } from './roles/viewing-as';
import { SampleNotice } from './samples';
import { prefetchScreen, screenParts } from './screens';
import { ErrorBoundary } from './shell/error-boundary';
import { Header } from './shell/header';

/** The Money screen. */
export function App() {
	const { screen } = usePlace();
	const Shown = screenParts[ screen ];
	return (
		<ErrorBoundary key={ screen }>
			<ViewingAs />
			<Header onAhead={ prefetchScreen } />
			{ boot.actions.view.allowed && (
				<>
					<FirstSteps />
					<SampleNotice />
				</>
			) }
			<div className="coffer-main">{ boot.actions.view.allowed ? <Shown /> : <NotForRole /> }</div>
			{ boot.actions.view.allowed && (
				<>
					<AskCommands />
					<Assistant />
				</>
			) }
			<Help />
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
