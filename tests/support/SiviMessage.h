// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kluis::test {

/// Absence messages for tests, of people who do not exist.
struct SiviMessage {
    QByteArray release = "2022";
    QByteArray employers; ///< Wrkgvr elements

    [[nodiscard]] QByteArray bytes() const
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Verzuimmeldingen xmlns=\"http://www.sivi.org/"
               "Verzuimmanagement/Verzuimmeldingen/" +
               release + "\">\n<BrAlg><BrCd>00100</BrCd><VnrBrCd>00010</VnrBrCd><TestJN>N</TestJN></BrAlg>\n" +
               employers + "</Verzuimmeldingen>\n";
    }
    [[nodiscard]] static QByteArray employer(const QByteArray& people)
    {
        return "<Wrkgvr><HndlsnmOrg>Vermeer BV</HndlsnmOrg>\n" + people + "</Wrkgvr>\n";
    }
    [[nodiscard]] static QByteArray person(const QByteArray& number, const QByteArray& name, const QByteArray& absences)
    {
        return "<Wrknmr><Gebdat>1971-03-05</Gebdat><SignNm>" + name +
               "</SignNm><Voorl>P</Voorl><NmvrkrCd>01</NmvrkrCd><GslchtCd>M</GslchtCd><IdWrknmr>" + number +
               "</IdWrknmr>\n<Dnstvbnd><IdDnstvbnd>D" + number +
               "</IdDnstvbnd><Ingdat>2010-01-01</Ingdat><OrgeenhCd>Logistiek</OrgeenhCd>"
               "<AantCtrcturenPWk>24.50</AantCtrcturenPWk>\n" +
               absences + "</Dnstvbnd></Wrknmr>\n";
    }
    /// \p rest: elements behind the percentage.
    [[nodiscard]] static QByteArray absence(const QByteArray& from, const QByteArray& first,
                                            const QByteArray& percentage,
                                            const QByteArray& rest = "<OorzkVrzmCd>10</OorzkVrzmCd>",
                                            const QByteArray& processing = "01")
    {
        return "<Vrzm><VrwrkCd>" + processing + "</VrwrkCd><IngdatMutVrzm>" + from +
               "</IngdatMutVrzm><VrzmgvlId>V1</VrzmgvlId><EndVrzmJN>N</EndVrzmJN><DatEerstVrzmdg>" + first +
               "</DatEerstVrzmdg><PrcVrzm>" + percentage + "</PrcVrzm>" + rest + "</Vrzm>\n";
    }
};

} // namespace kluis::test
