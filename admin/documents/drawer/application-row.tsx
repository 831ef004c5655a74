import { __, sprintf } from '@wordpress/i18n';
import type { Application, Document, Payment } from '@coffer/api';
import { RefundList } from '../../payments';
import { amountWords, momentWords, paymentWords } from '../../words';
import { ApplicationMenu } from './application-menu';
import { DocumentLink, DocumentLinkById } from './document-link';

interface Props {
	document: Document;
	application: Application;
	/** Whether what was given back of its payment is shown below it. */
	hasRefunds: boolean;
}

/** One payment or credit on a document: what it is, how much, who and when; struck through when it was taken off. */
export function ApplicationRow( { document, application, hasRefunds }: Props ) {
	const { amount, at, actor, payment, undone_at: undone } = application;
	const refunds = hasRefunds ? ( payment?.refunds ?? [] ) : [];
	const source = <Source document={ document } application={ application } />;
	const words = amountWords( amount, document.currency );
	return (
		<li className={ undone === null ? 'coffer-payments__row' : 'coffer-payments__row is-undone' }>
			<span className="coffer-payments__source" dir="auto">
				{ undone === null ? source : <s>{ source }</s> }
			</span>
			<span className="coffer-amount">{ undone === null ? words : <s>{ words }</s> }</span>
			{ document.kind === 'invoice' && (
				<span>
					{ undone === null && <ApplicationMenu document={ document } application={ application } /> }
				</span>
			) }
			<span className="coffer-payments__detail" dir="auto">
				{ [ momentWords( at ), actor ].filter( Boolean ).join( ' · ' ) }
			</span>
			{ payment && undone === null && <Rest payment={ payment } amount={ amount } /> }
			{ undone !== null && <Undone application={ application } /> }
			{ payment && refunds.length > 0 && <RefundList refunds={ refunds } currency={ payment.currency } /> }
		</li>
	);
}

function Source( { document, application }: { document: Document; application: Application } ) {
	const { payment, credit_note: note, document_id: paid } = application;
	if ( document.kind === 'credit_note' ) {
		return document.origin?.id === paid ? (
			<DocumentLink document={ document.origin } />
		) : (
			<DocumentLinkById id={ paid } />
		);
	}
	if ( note ) {
		return (
			<>
				{ __( 'Credit note', 'coffer' ) } <DocumentLink document={ note } />
			</>
		);
	}
	return <>{ payment ? paymentWords( payment ) : __( 'Payment', 'coffer' ) }</>;
}

/** When a payment is more than what of it pays this document. */
function Rest( { payment, amount }: { payment: Payment; amount: number } ) {
	if ( payment.amount === amount ) {
		return null;
	}
	const all = sprintf(
		/* translators: %s: amount of money. */
		__( 'of a payment of %s', 'coffer' ),
		amountWords( payment.amount, payment.currency )
	);
	const left =
		payment.left > 0
			? sprintf(
					/* translators: %s: amount of money. */
					__( '%s of it is the customer’s credit', 'coffer' ),
					amountWords( payment.left, payment.currency )
				)
			: '';
	return <span className="coffer-payments__detail">{ [ all, left ].filter( Boolean ).join( ' · ' ) }</span>;
}

function Undone( { application }: { application: Application } ) {
	const { undone_at: at, undone_by: by, undo_reason: reason } = application;
	return (
		<span className="coffer-payments__detail" dir="auto">
			{ [ __( 'Taken off', 'coffer' ), at === null ? '' : momentWords( at ), by ?? '', reason ?? '' ]
				.filter( Boolean )
				.join( ' · ' ) }
		</span>
	);
}
