import { step } from '../../../tools/terminal/steps';

describe( 'a step', () => {
	const written = () => {
		const lines: string[] = [];
		jest.spyOn( process.stdout, 'write' ).mockImplementation( ( text ) => lines.push( String( text ) ) > 0 );
		return lines;
	};

	afterEach( () => jest.restoreAllMocks() );

	test( 'is ticked when it is done, and gives what it came to', async () => {
		const lines = written();
		expect( await step( 'Looking', async () => 3 ) ).toBe( 3 );
		expect( lines.at( -1 ) ).toMatch( /✓ Looking/ );
	} );

	test( 'is crossed when what it came to is not what was hoped for, or when it throws', async () => {
		const lines = written();
		const isZero = ( status: number ) => status === 0;
		expect( await step( 'Looking', async () => 1, isZero ) ).toBe( 1 );
		expect( lines.at( -1 ) ).toMatch( /✗ Looking/ );
		await expect( step( 'Failing', () => Promise.reject( new Error( 'No' ) ) ) ).rejects.toThrow( 'No' );
		expect( lines.at( -1 ) ).toMatch( /✗ Failing/ );
	} );
} );
