import { __, sprintf } from '@wordpress/i18n';
import type { Document, DocumentSummary } from '@coffer/api';
import { Badge, Moment, TestBadge } from '../../components';
import { PlaceLink } from '../../location';
import {
	amountWords,
	dueDateWords,
	dueWords,
	hasPaymentStatus,
	kindLabel,
	moneyWording,
	workflowWording,
} from '../../words';

/** Whose it is, where it stands with people and with money, and what is left to pay. */
export function Summary( { document }: { document: DocumentSummary | Document } ) {
	const { customer_name: name, customer_id: customerId, workflow, currency, facts } = document;
	const state = workflowWording( workflow );
	const money = moneyWording( document );
	const { amount, what } = mainFigure( document );
	const credit = 'credit' in document && document.kind !== 'credit_note' ? document.credit : 0;
	const due = dueWords( document );
	const date = dueDateWords( document );
	return (
		<div className="coffer-summary">
			<p className="coffer-summary__customer" dir="auto">
				{ customerId === null ? (
					name || __( 'No customer yet', 'coffer' )
				) : (
					<PlaceLink to={ { screen: 'customers', customer: customerId } }>{ name }</PlaceLink>
				) }
			</p>
			<p className="coffer-summary__amount">
				<span className="coffer-amount">{ amountWords( amount, currency ) }</span>
				<span className="coffer-summary__of">{ ` ${ what }` }</span>
			</p>
			{ credit > 0 && (
				<p className="coffer-summary__credit">
					{ sprintf(
						/* translators: %s: amount of money. */
						__( 'The customer has %s of credit left', 'coffer' ),
						amountWords( credit, currency )
					) }
				</p>
			) }
			<p className="coffer-summary__badges">
				<span className="coffer-summary__kind">{ kindLabel( document.kind ) }</span>
				{ document.is_test && <TestBadge /> }
				<Badge tone={ state.tone }>{ state.label }</Badge>
				{ money && <Badge tone={ money.tone }>{ money.label }</Badge> }
				{ facts.written_off && <Badge tone="neutral">{ __( 'Written off', 'coffer' ) }</Badge> }
				{ facts.overdue && <Badge tone="error">{ __( 'Overdue', 'coffer' ) }</Badge> }
				{ facts.disputed && <Badge tone="warning">{ __( 'Disputed', 'coffer' ) }</Badge> }
				{ facts.by_hand && <Badge tone="neutral">{ __( 'Handled by hand', 'coffer' ) }</Badge> }
			</p>
			<ul className="coffer-summary__facts">
				{ date && (
					<li className={ facts.overdue ? 'coffer-problem' : undefined }>
						{ due ? `${ date }, ${ due }` : dayWords( document, date ) }
					</li>
				) }
				{ facts.last_seen_at && (
					<li>
						{ __( 'Seen by a person', 'coffer' ) } <Moment at={ facts.last_seen_at } />
					</li>
				) }
				{ ! facts.last_seen_at && workflow !== 'draft' && (
					<li>{ __( 'Not seen by the customer yet', 'coffer' ) }</li>
				) }
				<Answered document={ document } />
			</ul>
		</div>
	);
}

/** A day of which nothing more is to be said has to say what it is. */
function dayWords( { kind }: DocumentSummary, date: string ): string {
	return kind === 'quote'
		? /* translators: %s: a date, the last one on which a quote holds. */
			sprintf( __( 'Last day %s', 'coffer' ), date )
		: /* translators: %s: a date. */
			sprintf( __( 'Due %s', 'coffer' ), date );
}

/** What the customer did on the page: set out to pay, or answered a quote. */
function Answered( { document }: { document: DocumentSummary | Document } ) {
	if ( ! ( 'attempts' in document ) ) {
		return null;
	}
	const { attempts, decision, workflow } = document;
	const started = attempts[ 0 ]?.started_at;
	const isDecided = workflow === 'accepted' || workflow === 'declined';
	return (
		<>
			{ started !== undefined && (
				<li>
					{ __( 'Pressed pay', 'coffer' ) } <Moment at={ started } />
				</li>
			) }
			{ decision && isDecided && (
				<li dir="auto">
					{ decisionWords( workflow, decision ) } <Moment at={ decision.at } />
				</li>
			) }
		</>
	);
}

function decisionWords( workflow: 'accepted' | 'declined', decision: NonNullable< Document[ 'decision' ] > ): string {
	const { by, by_customer: isOnline } = decision;
	if ( workflow === 'accepted' ) {
		return isOnline
			? /* translators: %s: name of whoever accepted. */
				sprintf( __( 'Accepted on the page by %s', 'coffer' ), by )
			: /* translators: %s: name of a person. */
				sprintf( __( 'Acceptance recorded by %s', 'coffer' ), by );
	}
	return isOnline
		? /* translators: %s: name of whoever declined. */
			sprintf( __( 'Declined on the page by %s', 'coffer' ), by )
		: /* translators: %s: name of a person. */
			sprintf( __( 'Declining recorded by %s', 'coffer' ), by );
}

/** The one figure that people look for. */
function mainFigure( document: DocumentSummary ): { amount: number; what: string } {
	const { kind, workflow, total, balance } = document;
	if ( hasPaymentStatus( document ) ) {
		return { amount: balance, what: __( 'to pay', 'coffer' ) };
	}
	// The ledger counts what is owed to the customer below zero.
	return kind === 'credit_note' && workflow === 'sent'
		? { amount: 0 - balance, what: __( 'credit left', 'coffer' ) }
		: { amount: total, what: __( 'in total', 'coffer' ) };
}
