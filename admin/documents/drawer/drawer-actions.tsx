import { Button } from '@wordpress/components';
import type { Document, DocumentAction, DocumentActionContext } from '@coffer/api';
import { Refusal } from '../../components';
import { ActionButton } from './action-button';
import { arrange } from './arrange';
import { DocumentLink } from './document-link';
import { MoreMenu } from './more-menu';
import { remedyOf } from './remedy';
import { useDocumentActions } from './use-document-actions';

interface Props {
	document: Document;
	placement: 'main' | 'more';
}

/** What else can be done with the document: as buttons, or behind three dots. */
export function DrawerActions( { document, placement }: Props ) {
	const { actions, context, dialog } = useDocumentActions( document );
	// The card of the customer's page has that one already.
	const others = actions.filter( ( { id } ) => id !== remedyOf( document ) );
	const offered = arrange( others, document )[ placement ];
	if ( offered.length === 0 ) {
		return null;
	}
	return (
		<>
			{ placement === 'more' ? (
				<MoreMenu actions={ offered } context={ context } />
			) : (
				<div className="coffer-drawer__actions">
					{ offered.map( ( action ) => (
						<MainAction key={ action.id } action={ action } context={ context } />
					) ) }
				</div>
			) }
			{ dialog }
		</>
	);
}

function MainAction( { action, context }: { action: DocumentAction; context: DocumentActionContext } ) {
	const verdict = action.verdict( context.document );
	if ( ! verdict || verdict.allowed ) {
		return <ActionButton action={ action } context={ context } variant="secondary" />;
	}
	const reason = `coffer-reason-${ action.id }`;
	const converted = verdict.code === 'already_converted' ? invoiceOf( context.document ) : undefined;
	return (
		<div className="coffer-action is-refused">
			<Button
				variant="secondary"
				__next40pxDefaultSize
				disabled
				accessibleWhenDisabled
				aria-describedby={ reason }
			>
				{ action.label }
			</Button>
			<Refusal id={ reason } verdict={ verdict }>
				{ converted && <DocumentLink document={ converted } /> }
			</Refusal>
		</div>
	);
}

/** The invoice that a quote became. */
function invoiceOf( { offspring }: Document ) {
	return offspring.find( ( { kind } ) => kind === 'invoice' );
}
