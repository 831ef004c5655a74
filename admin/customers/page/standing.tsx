import { useCallback } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { fetchStanding, type CustomerStanding } from '@coffer/api';
import { boot } from '../../boot';
import { Failure, Skeleton, useAnswer } from '../../components';
import { amountWords } from '../../words';

interface Props {
	customerId: number;
	/** Asked anew when it changes. */
	revision: number;
}

/** Where a customer stands, one row of figures a currency. */
export function Standing( { customerId, revision }: Props ) {
	const ask = useCallback(
		async ( signal: AbortSignal ) => ( { revision, ...( await fetchStanding( customerId, signal ) ) } ),
		[ customerId, revision ]
	);
	const { answer, error, isLoading, refresh } = useAnswer( ask );
	return (
		<section className="coffer-section" aria-labelledby="coffer-standing-title" aria-busy={ isLoading }>
			<h3 id="coffer-standing-title" className="coffer-section__title">
				{ __( 'Balance', 'coffer' ) }
			</h3>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ ! answer && error === undefined && (
				<p>
					<Skeleton width="60%" />
				</p>
			) }
			{ answer?.items.length === 0 && (
				<p className="coffer-muted">{ __( 'Nothing was asked for or paid yet.', 'coffer' ) }</p>
			) }
			{ answer?.items.map( ( one ) => (
				<Figures key={ one.currency } standing={ one } />
			) ) }
		</section>
	);
}

function Figures( { standing }: { standing: CustomerStanding } ) {
	const { currency, open, open_count: openCount, overdue, overdue_count: overdueCount } = standing;
	const year = boot.today.slice( 0, 4 );
	return (
		<dl className="coffer-standing">
			<Figure
				label={ __( 'Open', 'coffer' ) }
				amount={ open }
				currency={ currency }
				note={ invoices( openCount ) }
			/>
			<Figure
				label={ __( 'Overdue', 'coffer' ) }
				amount={ overdue }
				currency={ currency }
				note={ invoices( overdueCount ) }
				isLate={ overdue > 0 }
			/>
			<Figure
				label={ __( 'Credit', 'coffer' ) }
				amount={ standing.credit }
				currency={ currency }
				note={ __( 'not used yet', 'coffer' ) }
			/>
			<Figure
				/* translators: %s: a year, such as 2026. */
				label={ sprintf( __( 'Paid in %s', 'coffer' ), year ) }
				amount={ standing.paid_this_year }
				currency={ currency }
				note={ __( 'less refunds', 'coffer' ) }
			/>
			<Figure
				label={ __( 'Paid ever', 'coffer' ) }
				amount={ standing.paid_ever }
				currency={ currency }
				note={ __( 'less refunds', 'coffer' ) }
			/>
		</dl>
	);
}

interface FigureProps {
	label: string;
	amount: number;
	currency: string;
	note: string;
	isLate?: boolean;
}

function Figure( { label, amount, currency, note, isLate = false }: FigureProps ) {
	return (
		<div className={ isLate ? 'coffer-figure is-late' : 'coffer-figure' }>
			<dt className="coffer-figure__label">{ label }</dt>
			<dd className="coffer-figure__amount coffer-amount">{ amountWords( amount, currency ) }</dd>
			<dd className="coffer-figure__note">{ note }</dd>
		</div>
	);
}

function invoices( count: number ): string {
	/* translators: %d: number of invoices. */
	return sprintf( _n( '%d invoice', '%d invoices', count, 'coffer' ), count );
}
