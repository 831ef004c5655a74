<?php
declare( strict_types=1 );

namespace Coffer\Bench;

use Coffer\Domain\Random;

defined( 'ABSPATH' ) || exit;

/**
 * Chance that falls the same way whenever it is thrown under the same name. Tokens of links come from it too, so whoever knows
 * the seed can open every page of a filled site: for sites that nobody else reaches.
 */
final class Dice implements Random {

	private string $bytes = '';
	private int $rounds   = 0;

	public function __construct( private readonly string $name ) {
	}

	public function bytes( int $length ): string {
		while ( strlen( $this->bytes ) < $length ) {
			$this->bytes .= hash( 'sha256', $this->name . ' ' . $this->rounds++, true );
		}
		$taken       = substr( $this->bytes, 0, $length );
		$this->bytes = substr( $this->bytes, $length );
		return $taken;
	}

	/** @return int From 0, below the limit. */
	public function below( int $limit ): int {
		return (int) unpack( 'N', $this->bytes( 4 ) )[1] % $limit;
	}

	public function between( int $least, int $most ): int {
		return $least + $this->below( $most - $least + 1 );
	}

	public function percent( int $chance ): bool {
		return $this->below( 100 ) < $chance;
	}

	/**
	 * @template T
	 * @param non-empty-list<T> $choices
	 * @return T
	 */
	public function one( array $choices ): mixed {
		return $choices[ $this->below( count( $choices ) ) ];
	}

	/**
	 * @template T of string
	 * @param non-empty-array<T, int> $weights
	 * @return T
	 */
	public function weighed( array $weights ): string {
		$left = $this->below( (int) array_sum( $weights ) );
		foreach ( $weights as $choice => $weight ) {
			$left -= $weight;
			if ( $left < 0 ) {
				return $choice;
			}
		}
		throw new \LogicException( 'The weights add up to less than their sum.' );
	}
}
