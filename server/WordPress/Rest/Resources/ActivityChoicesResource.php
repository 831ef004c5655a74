<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\People\Actor;
use Coffer\WordPress\Sentence;

defined( 'ABSPATH' ) || exit;

/** What a list of facts can be narrowed by, as contract/schemas/activity-choices.json. */
final class ActivityChoicesResource {

	private readonly bool $contacts;

	public function __construct( Actor $reader ) {
		$this->contacts = $reader->may( 'coffer_manage_customers' );
	}

	/**
	 * @param array{groups: array<string, int>, actors: list<array{kind: string, id: int, name: string, count: int}>} $choices
	 * @return array<string, mixed>
	 */
	public function of( array $choices ): array {
		$groups = [];
		foreach ( $choices['groups'] as $name => $count ) {
			$groups[] = [ 'value' => (string) $name, 'label' => Sentence::translated( Lifecycle::EVENT_GROUPS[ $name ]['label'] ), 'count' => $count ];
		}
		return [
			'groups' => $groups,
			'actors' => array_map( $this->actor( ... ), $choices['actors'] ),
		];
	}

	/**
	 * @param array{kind: string, id: int, name: string, count: int} $actor
	 * @return array<string, mixed>
	 */
	private function actor( array $actor ): array {
		$name = $this->contacts ? $actor['name'] : MaskedText::of( $actor['name'] );
		return [
			'value' => 'person' === $actor['kind'] ? "person:$actor[id]" : $actor['kind'],
			'label' => match ( $actor['kind'] ) {
				'person'    => '' === $name ? __( 'Somebody', 'coffer' ) : $name,
				'customer'  => __( 'The customer', 'coffer' ),
				'gateway'   => __( 'Payment services', 'coffer' ),
				'assistant' => __( 'The assistant', 'coffer' ),
				default     => __( 'Coffer itself', 'coffer' ),
			},
			'count' => $actor['count'],
		];
	}
}
