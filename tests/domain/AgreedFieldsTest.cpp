// SPDX-License-Identifier: GPL-3.0-or-later
// What an agreement leaves out takes along what is made of it.
#include "core/domain/DraftField.h"
#include "core/domain/FieldAgreement.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/ReleaseCopy.h"

#include <QTest>

using namespace kluis::domain;

class AgreedFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCopyLeavesWithTheValueThatIsReleased()
    {
        for (const ReleaseCopy& copy : ReleaseCopy::all()) {
            if (!FieldAgreement::mayLeaveOut(copy.sourceField())) {
                continue;
            }
            const auto agreement = FieldAgreement::without({QString(copy.source)});
            QVERIFY2(agreement && !agreement->covers(copy.copyField()), copy.copy.data());
            QVERIFY2(!FieldAgreement::mayLeaveOut(copy.copyField()), copy.copy.data());
        }
    }

    void theCopyOfAMedicalValueIsLeftOutByItself()
    {
        const ReleaseCopy& copy = *ReleaseCopy::of(u"safety_net_category", Role::Hr);
        const auto agreement = FieldAgreement::without({QString(copy.copy)});
        QVERIFY(agreement && !agreement->covers(copy.copyField()));
        QVERIFY(agreement->covers(copy.sourceField()));
    }

    void everyDraftLeavesWithTheValueItIsOf()
    {
        for (const DraftField& draft : DraftField::all()) {
            const auto agreement = FieldAgreement::without({QString(draft.source)});
            QVERIFY2(agreement && !agreement->covers(draft.draftField()), draft.draft.data());
        }
    }
};

QTEST_APPLESS_MAIN(AgreedFieldsTest)
#include "AgreedFieldsTest.moc"
