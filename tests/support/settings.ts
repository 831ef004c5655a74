import type { Settings, SettingsInput } from '../../src/contract/types';
import { succeed } from './expectations';
import type { Person } from './people';

export async function readSettings( by: Person ): Promise< Settings > {
	return succeed< Settings >( await by.rest( 'GET', '/settings' ) );
}

export async function changeSettings( by: Person, input: SettingsInput ): Promise< Settings > {
	const { version } = await readSettings( by );
	return succeed< Settings >(
		await by.rest( 'PUT', '/settings', { headers: { 'if-match': String( version ) }, body: input } )
	);
}

/** With other settings while `work` goes on. */
export async function withSettings( by: Person, input: SettingsInput, work: () => Promise< void > ): Promise< void > {
	const before = await readSettings( by );
	const back = Object.fromEntries(
		Object.entries( before ).filter( ( [ name ] ) => name in input )
	) satisfies SettingsInput;
	await changeSettings( by, input );
	try {
		await work();
	} finally {
		await changeSettings( by, back );
	}
}
