<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Random;

defined( 'ABSPATH' ) || exit;

/**
 * Tells a language model what is data and what is not: data stands between two lines with a marker that nobody could have
 * known when they wrote it. It is another one each time.
 */
final class Fence {

	private function __construct( public readonly string $marker ) {
	}

	public static function random( Random $random ): self {
		return new self( bin2hex( $random->bytes( 8 ) ) );
	}

	/**
	 * As the owner reads it too.
	 *
	 * @param array<string, mixed> $data
	 */
	public function around( array $data ): string {
		return $this->fenced( $data, JSON_PRETTY_PRINT );
	}

	/**
	 * The same on one line: for what only a model reads, which counts every space.
	 *
	 * @param array<string, mixed> $data
	 */
	public function aroundDense( array $data ): string {
		return $this->fenced( $data, 0 );
	}

	/** @param array<string, mixed> $data */
	private function fenced( array $data, int $flags ): string {
		$json = (string) json_encode( $this->cleaned( $data ), $flags | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
		return "[data $this->marker]\n$json\n[end of data $this->marker]";
	}

	/** The marker may have been read off an earlier answer of this run; in the data it would end the fence. */
	private function cleaned( mixed $value ): mixed {
		if ( is_array( $value ) ) {
			return array_map( $this->cleaned( ... ), $value );
		}
		return is_string( $value ) ? str_ireplace( $this->marker, '', $value ) : $value;
	}
}
