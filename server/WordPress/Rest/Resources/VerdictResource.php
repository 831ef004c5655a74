<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\People\Actor;
use Coffer\WordPress\Access\RoleNames;
use Coffer\WordPress\Sentence;

defined( 'ABSPATH' ) || exit;

/** A decision as contract/schemas/verdict.json, in the reader's language, with the roles to ask by name. */
final class VerdictResource {

	/** @var array<string, list<string>> Capability to role names: a page of documents asks for the same ones again. */
	private array $roles = [];

	public function __construct( private readonly Actor $reader ) {
	}

	/** @return array<string, mixed> */
	public function of( Verdict $verdict ): array {
		return [
			'allowed'  => $verdict->allowed,
			'code'     => $verdict->code,
			'sentence' => null === $verdict->sentence ? null : Sentence::translated( $verdict->sentence ),
			'remedy'   => null === $verdict->remedy ? null : Sentence::translated( $verdict->remedy ),
			'fixed_by' => $this->people( $verdict->fixedBy ),
			'fields'   => $verdict->fields,
		];
	}

	/**
	 * @param array<string, Verdict> $actions
	 * @return array<string, array<string, mixed>>
	 */
	public function all( array $actions ): array {
		return array_map( $this->of( ... ), $actions );
	}

	/** @return list<string> Nobody, when the reader can do it. */
	private function people( ?string $capability ): array {
		if ( null === $capability || $this->reader->may( $capability ) ) {
			return [];
		}
		return $this->roles[ $capability ] ??= RoleNames::with( $capability );
	}
}
