import type { Document, Message, MessageInput, MessageTemplate, MessageTemplateInput } from '../../src/contract/types';
import { succeed } from './expectations';
import { aSentDocument, changing, unique } from './makers';
import type { Person } from './people';

/** A message to the customer that nobody has sent yet, about an invoice of its own unless one is given. */
export async function aMessage(
	by: Person,
	input: Partial< MessageInput > = {},
	about?: Pick< Document, 'id' >
): Promise< Message > {
	const { id } = about ?? ( await aSentDocument( by ) );
	return succeed< Message >(
		await by.rest( 'POST', `/documents/${ id }/messages`, { body: { purpose: 'invoice', ...input } } ),
		201
	);
}

/** As it is by now. */
export async function messageNow( by: Person, { id }: Pick< Message, 'id' > ): Promise< Message > {
	return succeed< Message >( await by.rest( 'GET', `/messages/${ id }` ) );
}

export async function write(
	by: Person,
	seen: Message,
	body: Readonly< Record< string, unknown > >
): Promise< Message > {
	return succeed< Message >(
		await by.rest( 'PUT', `/messages/${ seen.id }`, { headers: { 'if-match': String( seen.version ) }, body } )
	);
}

export async function sendOff(
	by: Person,
	seen: Message,
	body: Readonly< Record< string, unknown > > = {}
): Promise< Message > {
	return succeed< Message >(
		await by.rest( 'POST', `/messages/${ seen.id }/send`, { headers: changing( seen ), body } )
	);
}

export function aTemplateText( input: Partial< MessageTemplateInput > = {} ): MessageTemplateInput {
	return {
		purpose: 'own',
		name: unique( 'Greeting ' ),
		subject: 'About {{number}}',
		body: 'Dear {{customer}},\n\nhow are you?\n\n{{link}}',
		...input,
	};
}

export async function aTemplate( by: Person, input: Partial< MessageTemplateInput > = {} ): Promise< MessageTemplate > {
	return succeed< MessageTemplate >(
		await by.rest( 'POST', '/message-templates', { body: aTemplateText( input ) } ),
		201
	);
}
