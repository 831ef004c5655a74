import { __ } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { BalanceChange } from '../../components';

interface Props {
	document: Document;
	/** After the correction; null while it cannot be added up. */
	total: number | null;
}

/** Total and balance as they are, and as the correction leaves them. */
export function BeforeAfter( { document, total }: Props ) {
	// What was paid, credited or written off stays.
	const balance = total === null ? null : document.balance + total - document.total;
	const owes = document.kind === 'invoice';
	return (
		<div>
			<BalanceChange
				currency={ document.currency }
				changes={ [
					{ label: __( 'Total', 'coffer' ), now: document.total, then: total },
					...( owes ? [ { label: __( 'Balance', 'coffer' ), now: document.balance, then: balance } ] : [] ),
				] }
			/>
			{ owes && balance !== null && balance < 0 && (
				<p className="coffer-caution">
					{ __(
						'This is less than what was paid and credited already. Refund or move that first.',
						'coffer'
					) }
				</p>
			) }
		</div>
	);
}
