import type { ReactNode } from 'react';
import { __, sprintf } from '@wordpress/i18n';
import type { Message } from '@coffer/api';
import { Badge, Moment } from '../components';
import { stateWords } from './message-words';

interface Props {
	message: Message;
	/** Where the list is not of one document. */
	about?: ReactNode;
	/** What can be done with it. */
	children?: ReactNode;
}

/** What was written, where it stands, and what went wrong with it. */
export function MessageRow( { message, about, children }: Props ) {
	const { subject, body, recipient, created_by: author, sent_by: sender, last_error: problem, state } = message;
	const { label, tone } = stateWords( message );
	const isOut = state === 'queued' || state === 'sending' || state === 'sent' || state === 'unsure';
	return (
		<li className="coffer-message">
			<p className="coffer-message__head">
				<span className="coffer-message__subject" dir="auto">
					{ subject || __( '(no subject)', 'coffer' ) }
				</span>
				<Badge tone={ tone }>{ label }</Badge>
			</p>
			<p className="coffer-message__detail">
				{ about }
				{ isOut && recipient !== '' && (
					<>
						<bdi>{ recipient }</bdi>
						{ ' · ' }
					</>
				) }
				<bdi>{ sender || author }</bdi>
				{ ' · ' }
				<Moment at={ message.sent_at ?? message.queued_at ?? message.created_at } />
			</p>
			{ problem !== null && (
				<p className="coffer-message__problem" dir="auto">
					{ state === 'queued'
						? /* translators: %s: why a message was not sent. */
							sprintf( __( 'It did not go out yet and is tried again by itself: %s', 'coffer' ), problem )
						: problem }
				</p>
			) }
			<details className="coffer-message__text">
				<summary>{ __( 'Read the text', 'coffer' ) }</summary>
				<p dir="auto">{ body }</p>
				{ message.with_link && (
					<p className="coffer-message__detail">
						{ __( 'With the link to the customer’s page.', 'coffer' ) }
					</p>
				) }
			</details>
			{ children }
		</li>
	);
}
