<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Contract\Abilities;
use Coffer\Contract\Schemas;
use Coffer\Domain\InvalidInput;
use Coffer\WordPress\Rest\SchemaCheck;

defined( 'ABSPATH' ) || exit;

/** What a language model wants to call an ability with, held against the ability's schema. */
final class AbilityInput {

	/**
	 * @param key-of<Abilities::ALL> $ability
	 * @param array<string, mixed>   $input
	 * @return array<string, mixed>
	 * @throws InvalidInput With the field that is wrong, or that does not belong there.
	 */
	public static function checked( string $ability, array $input ): array {
		// Through JSON, because only there an object and a list are two things.
		$decoded = json_decode( (string) wp_json_encode( (object) $input ) );
		return (array) SchemaCheck::of( $decoded, Schemas::ALL[ Abilities::ALL[ $ability ]['input'] ] );
	}
}
