//! Countries by their code, by which law and help are found: one that no country has, like UK, would find neither.

use super::error::{Fault, FaultCode};

/// ISO 3166-1 alpha-2 as of November 2026, and XK for Kosovo, which has none there and is called so by CLDR.
const CODES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD \
    CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF \
    GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN \
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI \
    SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI \
    VN VU WF WS XK YE YT ZA ZM ZW";

/// What is wrong with a country at this place, if anything is.
#[must_use]
pub fn fault(at: impl Into<String>, code: &str) -> Option<Fault> {
    let detail = "must be the ISO 3166-1 code of a country, in capitals, like GB (not UK)";
    let is_known = CODES.split(' ').any(|known| known == code);
    (!is_known).then(|| Fault::at(at, FaultCode::Malformed, detail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_its_code_and_nothing_else_has_one() {
        for code in ["GB", "DE", "XK", "AD", "ZW"] {
            assert_eq!(fault("/country", code), None, "{code}");
        }
        for other in ["UK", "EU", "gb", "GBR", "G", "", " ", "AD AE"] {
            assert!(fault("/country", other).is_some(), "{other:?}");
        }
    }

    #[test]
    fn the_codes_are_in_order_and_each_is_there_once() {
        let codes: Vec<_> = CODES.split(' ').collect();
        assert_eq!(codes.len(), 250);
        assert!(codes.is_sorted_by(|one, next| one < next));
        assert!(codes.iter().all(|code| code.len() == 2));
    }
}
