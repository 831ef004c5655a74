/** Chance that can be had again: the same seed throws the same (the minimal standard of Park and Miller, 1988). */
export class Dice {
	private state: number;

	constructor( seed: number ) {
		this.state = ( Math.abs( Math.trunc( seed ) ) % 2_147_483_646 ) + 1;
	}

	/** At least 0, less than 1. */
	throw(): number {
		this.state = ( this.state * 48_271 ) % 2_147_483_647;
		return ( this.state - 1 ) / 2_147_483_646;
	}

	/** A whole number, both ends included. */
	between( from: number, to: number ): number {
		return from + Math.floor( this.throw() * ( to - from + 1 ) );
	}

	chance( share: number ): boolean {
		return this.throw() < share;
	}

	one< T >( of: readonly [ T, ...T[] ] ): T {
		return of[ this.between( 0, of.length - 1 ) ] ?? of[ 0 ];
	}

	/** One of some things, each as often as its weight says. */
	weighted< T >( of: readonly [ readonly [ number, T ], ...( readonly [ number, T ] )[] ] ): T {
		let left = this.throw() * of.reduce( ( sum, [ weight ] ) => sum + weight, 0 );
		for ( const [ weight, thing ] of of ) {
			left -= weight;
			if ( left < 0 ) {
				return thing;
			}
		}
		return of[ 0 ][ 1 ];
	}
}
