<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Domain\InvalidInput;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** How customer pages look and how long they last (contract/schemas/portal-options.json, without the logo's address). */
final class PortalOptions {

	/** Parts of the page that an owner may leave out. */
	public const PARTS = [ 'items', 'payments', 'message', 'terms', 'questions', 'print' ];

	/**
	 * @param string       $title           Before the site's name in tabs and histories; empty: kind and number.
	 * @param int          $logoId          Of the media library; 0 for none.
	 * @param list<string> $parts           Those of PARTS that show.
	 * @param int|null     $expireAfterDays For the links of what is settled; null: never.
	 * @param bool         $mailFreshLinks  To the address on file; otherwise asking for one becomes a task.
	 */
	public function __construct(
		public readonly string $title = '',
		public readonly int $logoId = 0,
		public readonly array $parts = self::PARTS,
		public readonly ?int $expireAfterDays = 365,
		public readonly bool $mailFreshLinks = false,
	) {
	}

	/** @throws InvalidInput With the field that is wrong. */
	public function with( mixed $input, string $field ): self {
		if ( ! is_array( $input ) ) {
			throw InvalidInput::at( $field, 'invalid_input' );
		}
		$input += $this->toArray();
		$days   = $input['expire_after_days'];
		$wrong  = match ( true ) {
			! is_int( $input['logo_id'] ) || $input['logo_id'] < 0                            => 'logo_id',
			! is_array( $input['parts'] ) || [] !== array_diff( $input['parts'], self::PARTS ) => 'parts',
			null !== $days && ( ! is_int( $days ) || $days < 1 || $days > 3650 )              => 'expire_after_days',
			! is_bool( $input['mail_fresh_links'] )                                            => 'mail_fresh_links',
			default                                                                            => null,
		};
		if ( null !== $wrong ) {
			throw InvalidInput::at( "$field.$wrong", 'invalid_input' );
		}
		return new self(
			Text::line( $input['title'], 120, "$field.title" ),
			$input['logo_id'],
			array_values( array_intersect( self::PARTS, $input['parts'] ) ),
			$days,
			$input['mail_fresh_links'],
		);
	}

	public function shows( string $part ): bool {
		return in_array( $part, $this->parts, true );
	}

	/** @return array{title: string, logo_id: int, parts: list<string>, expire_after_days: ?int, mail_fresh_links: bool} */
	public function toArray(): array {
		return [
			'title'             => $this->title,
			'logo_id'           => $this->logoId,
			'parts'             => $this->parts,
			'expire_after_days' => $this->expireAfterDays,
			'mail_fresh_links'  => $this->mailFreshLinks,
		];
	}
}
