import { __, sprintf } from '@wordpress/i18n';
import type { MessageState, OutboxCounts } from '@coffer/api';
import { PlaceLink } from '../location';
import { messageStates, stateWords } from './state-words';

interface Props {
	current: MessageState | null;
	/** Undefined until the first answer. */
	counts: OutboxCounts | undefined;
}

/** How many messages there are in each state; each is a way to see only those. */
export function StateTabs( { current, counts }: Props ) {
	const all = counts && messageStates.reduce( ( sum, state ) => sum + counts[ state ], 0 );
	return (
		<nav className="coffer-tabs" aria-label={ __( 'Show deliveries', 'coffer' ) }>
			<StateTab state={ null } isCurrent={ current === null } label={ __( 'All', 'coffer' ) } count={ all } />
			{ messageStates.map( ( state ) => (
				<StateTab
					key={ state }
					state={ state }
					isCurrent={ state === current }
					label={ stateWords( state ).label }
					count={ counts?.[ state ] }
				/>
			) ) }
		</nav>
	);
}

interface TabProps {
	state: MessageState | null;
	isCurrent: boolean;
	label: string;
	count: number | undefined;
}

function StateTab( { state, isCurrent, label, count }: TabProps ) {
	return (
		<PlaceLink to={ { delivery: state } } aria-current={ isCurrent ? 'page' : undefined }>
			{ count === undefined
				? label
				: sprintf(
						/* translators: 1: a state, such as "Failed". 2: how many are in it. */
						__( '%1$s (%2$d)', 'coffer' ),
						label,
						count
					) }
		</PlaceLink>
	);
}
