import type { ReactNode } from 'react';
import { __ } from '@wordpress/i18n';
import type { DocumentSummary } from '@coffer/api';
import { Badge, TestBadge } from '../../components/badge';
import { dueDateWords } from '../../words/due';
import { amountWords } from '../../words/money';
import { documentTitle, moneyWording, workflowWording } from '../../words/status';
import { amountLeft } from '../fields/amount-left';

/** The columns of PlainRow. Both need no library, so that they can be drawn before any is there. */
export function PlainHead() {
	return (
		<thead>
			<tr>
				<th scope="col">{ __( 'Number', 'coffer' ) }</th>
				<th scope="col">{ __( 'Customer', 'coffer' ) }</th>
				<th scope="col">{ __( 'Status', 'coffer' ) }</th>
				<th scope="col">{ __( 'Due', 'coffer' ) }</th>
				<th scope="col">{ __( 'Balance', 'coffer' ) }</th>
			</tr>
		</thead>
	);
}

interface Props {
	item: DocumentSummary;
	/** Makes of its title a link that opens it. */
	link: ( title: string, id: number ) => ReactNode;
}

export function PlainRow( { item, link }: Props ) {
	const { label, tone } = moneyWording( item ) ?? workflowWording( item.workflow );
	return (
		<tr>
			<td>
				{ link( documentTitle( item ), item.id ) } { item.is_test && <TestBadge /> }
			</td>
			<td>
				<span className="coffer-ellipsis" dir="auto">
					{ item.customer_name }
				</span>
			</td>
			<td>
				<Badge tone={ tone }>{ label }</Badge>
			</td>
			<td>{ dueDateWords( item ) }</td>
			<td>
				<span className="coffer-amount">
					{ amountWords( amountLeft( item ) ?? item.total, item.currency ) }
				</span>
			</td>
		</tr>
	);
}
