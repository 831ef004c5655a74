import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Receivables } from '@coffer/api';
import { Failure } from '../components';
import { currentPlace, go, usePlace } from '../location';
import { amountWords } from '../words';
import { Ageing } from './ageing';
import { Figures } from './figures';
import { afterPress, isNarrowedTo, type Narrowing } from './narrowing';
import { PanelSkeleton } from './panel-skeleton';
import { useReceivables } from './use-receivables';

/** How the figures and the chart narrow the list. */
export interface Pressing {
	isPressed: ( narrowing: Narrowing ) => boolean;
	press: ( narrowing: Narrowing ) => void;
}

interface Props {
	isOpen: boolean;
	onNarrow: () => void;
}

/** The figures of one currency, or one line of them when the panel is closed. */
export function PanelContent( { isOpen, onNarrow }: Props ) {
	const place = usePlace();
	const { all, shown, choose, error, retry } = useReceivables();
	if ( all === null ) {
		return error === undefined ? (
			<PanelSkeleton isOpen={ isOpen } />
		) : (
			<Failure error={ error } onRetry={ retry } />
		);
	}
	if ( ! shown ) {
		return <p className="coffer-receivables__summary">{ __( 'Nothing is owed.', 'coffer' ) }</p>;
	}
	const currency = all.length > 1 ? shown.currency : null;
	const pressing: Pressing = {
		isPressed: ( narrowing ) => isNarrowedTo( place, narrowing, currency ),
		press: ( narrowing ) => {
			onNarrow();
			void go( afterPress( currentPlace(), narrowing, currency ) );
		},
	};
	return (
		<>
			{ all.length > 1 && (
				<SelectControl
					className="coffer-receivables__currency"
					size="compact"
					label={ __( 'Currency of receivables', 'coffer' ) }
					hideLabelFromVision
					value={ shown.currency }
					options={ all.map( ( { currency: code } ) => ( { value: code, label: code } ) ) }
					onChange={ choose }
				/>
			) }
			{ error !== undefined && <Failure error={ error } onRetry={ retry } /> }
			{ isOpen ? (
				<>
					<Figures receivables={ shown } pressing={ pressing } />
					<Ageing receivables={ shown } pressing={ pressing } />
				</>
			) : (
				<Summary receivables={ shown } />
			) }
		</>
	);
}

function Summary( { receivables: { currency, open, overdue, overdue_count: late } }: { receivables: Receivables } ) {
	if ( open === 0 ) {
		return <p className="coffer-receivables__summary">{ __( 'Nothing is owed.', 'coffer' ) }</p>;
	}
	return (
		<p className="coffer-receivables__summary">
			<span>
				{ __( 'Open', 'coffer' ) } <strong className="coffer-amount">{ amountWords( open, currency ) }</strong>
			</span>
			{ overdue > 0 && (
				<span className="is-overdue">
					{ __( 'Overdue', 'coffer' ) }{ ' ' }
					<strong className="coffer-amount">{ amountWords( overdue, currency ) }</strong> ({ late })
				</span>
			) }
		</p>
	);
}
