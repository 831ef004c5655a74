import type { ReactNode } from 'react';
import { RadioControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Verdict } from '@coffer/api';
import { isYesOrNo, Refusal, usePreference } from '../../components';

interface SendingChoice {
	how: 'share' | 'email';
	/** To be shown where the person agrees. */
	choice: ReactNode;
}

/**
 * Whether a document is mailed when it is sent, as the person had it the last time.
 *
 * @param verdict Whether it can be mailed; undefined when nothing speaks against it.
 * @param email   As the reader may see it; left out for several customers.
 */
export function useSendingChoice( verdict: Verdict | undefined, email?: string ): SendingChoice {
	const [ kept, keep ] = usePreference( 'sendByEmail', isYesOrNo );
	if ( verdict && ! verdict.allowed ) {
		return {
			how: 'share',
			choice: (
				<div>
					<strong>{ __( 'It cannot be sent by e-mail from here.', 'coffer' ) }</strong>
					<Refusal verdict={ verdict } />
				</div>
			),
		};
	}
	const how = kept === true ? 'email' : 'share';
	return {
		how,
		choice: (
			<RadioControl
				label={ __( 'How does it get to the customer?', 'coffer' ) }
				selected={ how }
				options={ [
					{
						value: 'email',
						label: email
							? /* translators: %s: an e-mail address. */
								sprintf( __( 'By e-mail now, to %s', 'coffer' ), email )
							: __( 'By e-mail now', 'coffer' ),
					},
					{ value: 'share', label: __( 'I will share the link myself', 'coffer' ) },
				] }
				onChange={ ( value ) => keep( value === 'email' ) }
			/>
		),
	};
}
