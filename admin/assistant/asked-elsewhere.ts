import { useSyncExternalStore } from '@wordpress/element';
import type { PromptName } from '@coffer/api';
import { go } from '../location';

let waiting: PromptName | undefined;
const listeners = new Set< () => void >();

/** Opens the assistant, with a prompt to ask at once. An address cannot do the latter: nobody is to ask by following a link. */
export function openAssistant( prompt?: PromptName ): void {
	wait( prompt );
	void go( { ask: true } );
}

/** The prompt that is to be asked now that the assistant is open. */
export function useAsked(): PromptName | undefined {
	return useSyncExternalStore(
		( listener ) => {
			listeners.add( listener );
			return () => listeners.delete( listener );
		},
		() => waiting
	);
}

/** It is being asked. */
export function takeAsked(): void {
	wait( undefined );
}

function wait( prompt: PromptName | undefined ): void {
	waiting = prompt;
	listeners.forEach( ( listener ) => listener() );
}
