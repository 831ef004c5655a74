<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\LanguageCode;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** The texts from which messages begin: those that Coffer comes with, and those that the owner wrote. */
final class ManageTemplates {

	public function __construct(
		private readonly TemplateRepository $templates,
		private readonly MessageWording $wording,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * The owner's own, and for each purpose the text that Coffer comes with, in the language of the site.
	 *
	 * @return list<Template>
	 * @throws Refused `role_may_not`.
	 */
	public function list( Actor $actor ): array {
		Access::require( $actor, 'coffer_view' );
		return [ ...$this->templates->all(), ...array_map( fn ( Purpose $purpose ): Template => $this->wording->builtIn( $purpose, '' ), Purpose::cases() ) ];
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/message-template-input.json.
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function create( Actor $actor, array $input ): Template {
		Access::require( $actor, 'coffer_manage' );
		$template = self::of( null, $input );
		return $this->transaction->run( function () use ( $actor, $template ): Template {
			$now = $this->clock->now();
			$id  = $this->templates->insert( $template, $now );
			$this->activity->append( 'message_template_saved', $actor, $now, null, null, [ 'label' => $template->name ] );
			return $this->found( $id );
		} );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/message-template-input.json.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`.
	 */
	public function edit( Actor $actor, int $id, int $expected_version, array $input ): Template {
		Access::require( $actor, 'coffer_manage' );
		$template = self::of( $id, $input );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $template ): Template {
			$this->found( $id );
			$now = $this->clock->now();
			$this->templates->replace( $id, $expected_version, $template, $now );
			$this->activity->append( 'message_template_saved', $actor, $now, null, null, [ 'label' => $template->name ] );
			return $this->found( $id );
		} );
	}

	/** @throws Refused `role_may_not`, `not_found`, `version_conflict`. */
	public function delete( Actor $actor, int $id, int $expected_version ): void {
		Access::require( $actor, 'coffer_manage' );
		$this->transaction->run( function () use ( $actor, $id, $expected_version ): void {
			$template = $this->found( $id );
			$this->templates->delete( $id, $expected_version );
			$this->activity->append( 'message_template_deleted', $actor, $this->clock->now(), null, null, [ 'label' => $template->name ] );
		} );
	}

	/**
	 * The text to begin with: the one asked for, else the owner's in that language, in another form of it (German for Austrian), for
	 * all languages, and at last the one that Coffer comes with.
	 *
	 * @param string $language Locale; empty for the site's.
	 * @throws InvalidInput `invalid_input`, when there is no such template.
	 */
	public function choose( Purpose $purpose, string $language, ?int $id = null ): Template {
		if ( null !== $id ) {
			return $this->templates->find( $id ) ?? throw InvalidInput::at( 'template_id', 'invalid_input' );
		}
		$own  = $this->templates->ofPurpose( $purpose );
		$base = static fn ( string $locale ): string => explode( '_', $locale )[0];
		foreach ( [
			static fn ( Template $template ): bool => $template->language === $language,
			static fn ( Template $template ): bool => '' !== $language && '' !== $template->language && $base( $template->language ) === $base( $language ),
			static fn ( Template $template ): bool => '' === $template->language,
		] as $fits ) {
			$found = array_values( array_filter( $own, $fits ) );
			if ( [] !== $found ) {
				return $found[0];
			}
		}
		return $this->wording->builtIn( $purpose, $language );
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput
	 */
	public static function of( ?int $id, array $input ): Template {
		return new Template(
			$id,
			Purpose::of( $input['purpose'] ?? null ),
			Text::requiredLine( $input['name'] ?? '', 190, 'name' ),
			(string) LanguageCode::of( $input['language'] ?? '', 'language' ),
			TemplateText::check( Text::requiredLine( $input['subject'] ?? '', MessageText::MAX_SUBJECT, 'subject' ), 'subject' ),
			TemplateText::check( Text::required( $input['body'] ?? '', MessageText::MAX_BODY, 'body' ), 'body' ),
		);
	}

	private function found( int $id ): Template {
		return $this->templates->find( $id ) ?? throw new Refused( 'not_found' );
	}
}
