import { __ } from '@wordpress/i18n';
import type { MessageState } from '@coffer/api';
import type { Tone } from '../words';

/** From what is ahead to what is done. */
export const messageStates = [
	'failed',
	'retrying',
	'waiting',
	'processing',
	'processed',
] as const satisfies readonly MessageState[];

export function stateWords( state: MessageState ): { label: string; tone: Tone } {
	switch ( state ) {
		case 'failed':
			return { label: __( 'Failed', 'coffer' ), tone: 'error' };
		case 'retrying':
			return { label: __( 'Trying again', 'coffer' ), tone: 'warning' };
		case 'waiting':
			return { label: __( 'Waiting', 'coffer' ), tone: 'neutral' };
		case 'processing':
			return { label: __( 'Under way', 'coffer' ), tone: 'info' };
		case 'processed':
			return { label: __( 'Delivered', 'coffer' ), tone: 'success' };
	}
}
