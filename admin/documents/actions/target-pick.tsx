import { __, sprintf } from '@wordpress/i18n';
import type { CreditTarget } from '@coffer/api';
import { Failure, Pick, Skeleton } from '../../components';
import { amountWords, dateWords } from '../../words';

interface Props {
	targets: readonly CreditTarget[] | undefined;
	failure: unknown;
	onRetry: () => void;
	picked: CreditTarget | undefined;
	onPick: ( id: number ) => void;
}

/** The customer's other open invoices, with the reason where one cannot be chosen. */
export function TargetPick( { targets, failure, onRetry, picked, onPick }: Props ) {
	if ( failure !== undefined ) {
		return <Failure error={ failure } onRetry={ onRetry } />;
	}
	if ( ! targets ) {
		return (
			<p role="status">
				<span className="screen-reader-text">{ __( 'Looking for invoices', 'coffer' ) }</span>
				<Skeleton width="80%" />
			</p>
		);
	}
	if ( targets.length === 0 ) {
		return (
			<p className="coffer-caution">
				{ __( 'This customer has no other invoice with something left to pay.', 'coffer' ) }
			</p>
		);
	}
	return (
		<Pick
			label={ __( 'Invoice', 'coffer' ) }
			value={ picked ? String( picked.id ) : '' }
			onChange={ ( id ) => onPick( Number( id ) ) }
			options={ targets.map( ( target ) => ( {
				value: String( target.id ),
				label: target.number ?? __( 'Draft invoice', 'coffer' ),
				detail: detail( target ),
				refusal: target.verdict.allowed ? null : ( target.verdict.sentence ?? '' ),
			} ) ) }
		/>
	);
}

function detail( { balance, currency, due_date: due }: CreditTarget ): string {
	const words = amountWords( balance, currency );
	return due === null
		? /* translators: %s: amount of money. */
			sprintf( __( '%s to pay', 'coffer' ), words )
		: /* translators: 1: amount of money. 2: date. */
			sprintf( __( '%1$s to pay, due %2$s', 'coffer' ), words, dateWords( due, 'short' ) );
}

/** The one that was chosen, or the first that can be. */
export function pickedOf( targets: readonly CreditTarget[] | undefined, id: number | null ): CreditTarget | undefined {
	const usable = targets?.filter( ( { verdict } ) => verdict.allowed ) ?? [];
	return usable.find( ( target ) => target.id === id ) ?? usable[ 0 ];
}
