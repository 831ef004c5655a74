<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Contract\Abilities as Contract;
use Coffer\Contract\Schemas;
use Coffer\Domain\Assistant\RecordRef;
use Coffer\Domain\Assistant\Source;
use Coffer\Domain\InvalidInput;
use Coffer\WordPress\Rest\ErrorResponse;
use Coffer\WordPress\Rest\Resources\VerdictResource;
use Coffer\WordPress\Rest\SchemaCheck;
use Coffer\WordPress\Sentence;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * The assistant's abilities in WordPress's registry, for other plugins, scripts and, where the owner allows it, MCP. Whatever another
 * plugin's filter says of the permission, and whatever WordPress checked, the use case asks again.
 */
final class Abilities {

	public function __construct( private readonly Services $services ) {
	}

	/** On wp_abilities_api_categories_init. */
	public function registerCategory(): void {
		wp_register_ability_category( Contract::CATEGORY['slug'], [
			'label'       => Sentence::translated( Contract::CATEGORY['label'] ),
			'description' => Sentence::translated( Contract::CATEGORY['description'] ),
		] );
	}

	/** On wp_abilities_api_init. */
	public function register(): void {
		$mcp = $this->services->settings()->load()->assistant->mcp;
		foreach ( Contract::ALL as $name => $ability ) {
			wp_register_ability( $name, [
				'label'               => Sentence::translated( $ability['label'] ),
				'description'         => Sentence::translated( $ability['description'] ),
				'category'            => Contract::CATEGORY['slug'],
				'input_schema'        => self::input( $ability['input'] ),
				'output_schema'       => Schemas::ALL[ $ability['output'] ],
				'permission_callback' => fn (): bool => $this->may( $ability['capability'] ),
				'execute_callback'    => fn ( mixed $input = [] ): array|\WP_Error => $this->execute( $name, $input ),
				'meta'                => [
					'annotations'  => $ability['annotations'],
					'show_in_rest' => true,
					// WordPress 7.1 seeds show_in_rest with it.
					'public'       => true,
					'mcp'          => [ 'public' => $mcp, 'type' => 'tool' ],
				],
			] );
		}
	}

	/** The schema of a noun. Without anything said, nothing is meant: a missing document is an error, and a list is a plain one. */
	private static function input( string $noun ): array {
		$schema = Schemas::ALL[ $noun ];
		return [] === $schema['required'] ? [ ...$schema, 'default' => [] ] : $schema;
	}

	/**
	 * The input of an ability, held against its schema as strictly as a request of a screen.
	 *
	 * @param key-of<Contract::ALL> $name
	 * @param array<string, mixed>  $input
	 * @return array<string, mixed>
	 * @throws InvalidInput
	 */
	public static function checked( string $name, array $input ): array {
		// Through JSON, because only there an object and a list are two things.
		$decoded = json_decode( (string) wp_json_encode( (object) $input ) );
		return (array) SchemaCheck::of( $decoded, Schemas::ALL[ Contract::ALL[ $name ]['input'] ] );
	}

	/**
	 * WordPress hands over what came in the address as text before 7.1.
	 *
	 * @param key-of<Contract::ALL> $name
	 * @return array<string, mixed>
	 */
	private static function typed( string $name, mixed $input ): array {
		$typed = is_array( $input ) ? rest_sanitize_value_from_schema( $input, Schemas::ALL[ Contract::ALL[ $name ]['input'] ] ) : $input;
		return is_array( $typed ) ? $typed : [];
	}

	private function may( string $capability ): bool {
		$actor = $this->services->currentActor();
		return 0 !== $actor->id && $actor->may( 'coffer_use_assistant' ) && $actor->may( $capability );
	}

	/**
	 * @param key-of<Contract::ALL> $name
	 * @return array<string, mixed>|\WP_Error What is thrown would reach the caller word for word, so it is translated here.
	 */
	private function execute( string $name, mixed $input ): array|\WP_Error {
		$actor = $this->services->currentActor();
		try {
			$this->services->ask()->require( $actor );
			$answer = $this->services->tools()->call( $actor, $name, self::checked( $name, self::typed( $name, $input ) ) );
			$this->services->ask()->note( $actor, new Source( $name ), null, null, array_map( static fn ( RecordRef $record ): string => "$record->kind:$record->id", $answer->records ) );
			return $answer->data;
		} catch ( \Throwable $error ) {
			return ErrorResponse::of( $error, new VerdictResource( $actor ), $name );
		}
	}
}
