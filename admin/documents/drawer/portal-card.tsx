import { __, sprintf } from '@wordpress/i18n';
import type { Document, Verdict } from '@coffer/api';
import { boot } from '../../boot';
import { DecidedButton, Refusal } from '../../components';
import { FreshLinkButton, Trouble } from '../../links';
import { PlaceLink } from '../../location';
import { documentTitle, toPayWords } from '../../words';
import { ActionButton } from './action-button';
import { remedyOf } from './remedy';
import { useDocumentActions } from './use-document-actions';

/**
 * The customer's page: the buttons, and beside them for whom the link is, so that it is shared in the right
 * conversation. Where there is no link, the reason stands in the place of the buttons.
 */
export function PortalCard( { document }: { document: Document } ) {
	const { actions, context, dialog, problem } = useDocumentActions( document );
	const decided = actions.flatMap( ( action ) => {
		const verdict = action.placement === 'portal' ? action.verdict( document ) : null;
		return verdict ? [ { action, verdict } ] : [];
	} );
	const allowed = decided.filter( ( { verdict } ) => verdict.allowed );
	// Beside a link that can be copied, "Your role does not allow this" would leave open what: the button says it.
	const named = decided.filter( ( { verdict } ) => isForOtherRoles( verdict ) && canCopy( document ) );
	const others = decided.filter( ( each ) => ! named.includes( each ) );
	const refusals = distinct( others.map( ( { verdict } ) => verdict ) );

	return (
		<section className="coffer-card coffer-portal" aria-labelledby="coffer-portal-title">
			<h3 id="coffer-portal-title" className="coffer-card__title">
				{ __( 'Customer’s page', 'coffer' ) }
			</h3>
			{ allowed.length > 0 && (
				<>
					<div className="coffer-portal__buttons">
						{ allowed.map( ( { action } ) => (
							<ActionButton
								key={ action.id }
								action={ action }
								context={ context }
								variant={ action.id === 'copy-portal-link' ? 'primary' : 'secondary' }
								describedBy="coffer-portal-for"
							/>
						) ) }
						{ named.map( ( { action: { id, label }, verdict } ) => (
							<div key={ id }>
								<DecidedButton
									verdict={ verdict }
									variant="secondary"
									isExplained
									onClick={ () => undefined }
								>
									{ label }
								</DecidedButton>
							</div>
						) ) }
					</div>
					<ForWhom document={ document } />
				</>
			) }
			{ refusals.map( ( verdict ) => (
				<Refusal key={ verdict.code } verdict={ verdict }>
					<Remedy verdict={ verdict } document={ document } />
				</Refusal>
			) ) }
			{ document.workflow !== 'draft' && (
				<p className="coffer-portal__trouble">
					<Trouble document={ document } />
				</p>
			) }
			{ problem && <p className="coffer-problem">{ problem }</p> }
			{ dialog }
		</section>
	);
}

function ForWhom( { document }: { document: Document } ) {
	const { customer } = document;
	return (
		<p className="coffer-portal__for" id="coffer-portal-for">
			<span className="coffer-portal__name" dir="auto">
				{
					/* translators: %s: name of a customer. */
					sprintf( __( 'For %s', 'coffer' ), customer?.name ?? document.customer_name )
				}
			</span>
			{ customer?.email ? (
				<bdi>{ customer.email }</bdi>
			) : (
				<span>{ __( 'No e-mail address on file', 'coffer' ) }</span>
			) }
			<span>
				{ documentTitle( document ) } · { toPayWords( document ) }
			</span>
		</p>
	);
}

/** What the reader can do about a refusal right here. */
function Remedy( { verdict, document }: { verdict: Verdict; document: Document } ) {
	const { actions, context } = useDocumentActions( document );
	const remedy = actions.find( ( { id } ) => id === remedyOf( document ) );
	if ( remedy && verdict.code === document.actions.copy_portal_link.code ) {
		return <ActionButton action={ remedy } context={ context } variant="primary" />;
	}
	if ( endedLinks.has( verdict.code ?? '' ) && boot.actions.manage_links.allowed ) {
		return <FreshLinkButton documentId={ document.id } />;
	}
	if ( inSettings.has( verdict.code ?? '' ) && boot.actions.manage_settings.allowed ) {
		return <PlaceLink to={ { screen: 'settings' } }>{ __( 'Open settings', 'coffer' ) }</PlaceLink>;
	}
	return null;
}

const isForOtherRoles = ( { code }: Verdict ) => code === 'role_may_not';
const canCopy = ( { actions }: Document ) => actions.copy_portal_link.allowed;
const endedLinks = new Set( [ 'link_revoked', 'link_expired' ] );
const inSettings = new Set( [ 'details_missing', 'route_not_configured', 'route_broken' ] );

/** Opening, copying and writing are often refused for the same reason; it is said once, by the first of them. */
function distinct( verdicts: readonly Verdict[] ): Verdict[] {
	const refused = verdicts.filter( ( { allowed } ) => ! allowed );
	return refused.filter(
		( { code }, position ) => refused.findIndex( ( other ) => other.code === code ) === position
	);
}
