import type { ReactNode } from 'react';
import { __ } from '@wordpress/i18n';
import type { Receivables } from '@coffer/api';
import { amountWords } from '../words';
import { invoiceCount } from './due-words';
import { draftOnes, openOnes, overdueOnes, type Narrowing } from './narrowing';
import type { Pressing } from './panel-content';

interface Props {
	receivables: Receivables;
	pressing: Pressing;
}

/** The five sums. Those that count documents narrow the list to these documents. */
export function Figures( { receivables, pressing }: Props ) {
	const { currency, open, overdue, paid_30_days: paid, draft, credit } = receivables;
	const figure = { currency, pressing };
	return (
		<ul className="coffer-figures">
			<Figure { ...figure } label={ __( 'Open', 'coffer' ) } amount={ open } narrowing={ openOnes }>
				{ invoiceCount( receivables.open_count ) }
			</Figure>
			<Figure
				{ ...figure }
				label={ __( 'Overdue', 'coffer' ) }
				amount={ overdue }
				isLate={ overdue > 0 }
				narrowing={ overdueOnes }
			>
				{ invoiceCount( receivables.overdue_count ) }
			</Figure>
			<Figure { ...figure } label={ __( 'Paid in 30 days', 'coffer' ) } amount={ paid }>
				{ __( 'less refunds', 'coffer' ) }
			</Figure>
			<Figure { ...figure } label={ __( 'Drafts', 'coffer' ) } amount={ draft } narrowing={ draftOnes }>
				{ invoiceCount( receivables.draft_count ) }
			</Figure>
			<Figure { ...figure } label={ __( 'Customers’ credit', 'coffer' ) } amount={ credit }>
				{ __( 'not used yet', 'coffer' ) }
			</Figure>
		</ul>
	);
}

interface FigureProps {
	label: string;
	amount: number;
	currency: string;
	isLate?: boolean;
	/** Left out where no list of documents adds up to the sum. */
	narrowing?: Narrowing;
	pressing: Pressing;
	children: ReactNode;
}

function Figure( { label, amount, currency, isLate = false, narrowing, pressing, children }: FigureProps ) {
	const content = (
		<>
			<span className="coffer-figure__label">{ label }</span>
			<span className="coffer-figure__amount coffer-amount">{ amountWords( amount, currency ) }</span>
			<span className="coffer-figure__note">{ children }</span>
		</>
	);
	const look = isLate ? 'coffer-figure is-late' : 'coffer-figure';
	return (
		<li>
			{ narrowing ? (
				<button
					type="button"
					className={ look }
					aria-pressed={ pressing.isPressed( narrowing ) }
					onClick={ () => pressing.press( narrowing ) }
				>
					{ content }
				</button>
			) : (
				<div className={ look }>{ content }</div>
			) }
		</li>
	);
}
