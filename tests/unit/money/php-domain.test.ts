import { PhpDomain } from '../../support/php-domain';

describe( 'the comparison with PHP', () => {
	it( 'fails with a sentence where there is no PHP, and does not skip', async () => {
		const php = new PhpDomain( '/nowhere/php' );
		await expect( php.ask( 'currencies' ) ).rejects.toThrow( 'set COFFER_PHP to the path of one' );
		await expect( php.ask( 'currencies' ) ).rejects.toThrow( 'PHP could not be started' );
		await php.stop();
	} );

	it( 'fails when PHP crashes instead of refusing', async () => {
		const php = new PhpDomain();
		await expect( php.ask( 'digits', 5 ) ).rejects.toThrow( 'TypeError' );
		await expect( php.ask( 'digits', 'USD' ) ).resolves.toEqual( { result: 2 } );
		await php.stop();
	} );
} );
