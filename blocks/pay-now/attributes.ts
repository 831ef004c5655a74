/** What an editor decides. Amounts are minor units; what is charged is read from the saved post, on the server. */
export type PayNowAttributes = {
	/** Names the block in its post. */
	id?: string | undefined;
	kind?: 'payable' | 'service' | 'deposit' | 'donation' | undefined;
	/** Of a payable: who asks for the payment, and what is paid. A parent block may say so instead. */
	source?: string | undefined;
	reference?: string | undefined;
	amount?: number | undefined;
	currency?: string | undefined;
	label?: string | undefined;
	/** Of a donation: amounts to choose from. */
	presets?: number[] | undefined;
	/** Of a donation: whether visitors may write an amount of their own, and between what. */
	custom?: boolean | undefined;
	minimum?: number | undefined;
	maximum?: number | undefined;
	/** What the button says; the way to pay says it when left out. */
	button?: string | undefined;
	/** Only staff see it and can try it, and no money moves. */
	test?: boolean | undefined;
};

/** Whether `coffer/payable`, from a parent block of another plugin, says what is paid. */
export function isPayableContext( value: unknown ): value is { source: string; reference: string } {
	return (
		typeof value === 'object' &&
		value !== null &&
		[ 'source', 'reference' ].every( ( name ) => Boolean( Reflect.get( value, name ) ) )
	);
}

/** Undefined takes an attribute away. */
export type Change = Partial< PayNowAttributes >;
