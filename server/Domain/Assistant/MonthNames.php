<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Messages\FoldedText;

defined( 'ABSPATH' ) || exit;

/**
 * Months by their names in the languages that are written most, without accents. A date in another language is still checked,
 * number by number; only its month is not.
 */
final class MonthNames {

	private const NAMES = [
		1  => 'january januar janner janvier enero gennaio januari janeiro stycznia styczen jan janv ene gen sty يناير января ocak',
		2  => 'february februar fevrier febrero febbraio februari fevereiro lutego luty feb fevr fev febr lut فبراير февраля subat',
		3  => 'march marz mars marzo maart marco marts marca marzec mar mrz mrt مارس марта mart',
		4  => 'april avril abril aprile kwietnia kwiecien apr avr abr kwi أبريل апреля nisan',
		5  => 'may mai mayo maggio mei maio maj maja مايو мая mayıs',
		6  => 'june juni juin junio giugno junho czerwca czerwiec jun giu cze يونيو июня haziran',
		7  => 'july juli juillet julio luglio julho lipca lipiec jul juil lug يوليو июля temmuz',
		8  => 'august aout agosto augustus augusti sierpnia sierpien aug ago sie أغسطس августа agustos',
		9  => 'september septembre septiembre settembre setembro wrzesnia wrzesien sep sept wrz سبتمبر сентября eylul',
		10 => 'october oktober octobre octubre ottobre outubro pazdziernika pazdziernik oct okt ott paz أكتوبر октября ekim',
		11 => 'november novembre noviembre novembro listopada listopad nov نوفمبر ноября kasım',
		12 => 'december dezember decembre diciembre dicembre dezembro desember grudnia grudzien dec dez dic gru ديسمبر декабря aralık',
	];

	/** @return int|null 1 to 12. */
	public static function month( string $word ): ?int {
		static $months = null;
		if ( null === $months ) {
			$months = [];
			foreach ( self::NAMES as $month => $names ) {
				$months += array_fill_keys( explode( ' ', $names ), $month );
			}
		}
		return $months[ FoldedText::of( $word )->text ] ?? null;
	}
}
