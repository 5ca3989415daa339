// SPDX-License-Identifier: GPL-3.0-or-later
// The templates for administrators, against the table and against the rules of the schemas that they follow. Checked of
// Microsoft's PolicyDefinitionFiles 1.0: the order of elements, that every reference (category, support, string,
// presentation, element) has its target, that names are unique, which attributes are needed, and that numbers are in range.
#include "app/settings/PolicyTemplates.h"
#include "app/settings/ManagedSettings.h"
#include "app/settings/PolicySpec.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace kluis::app;
using kluis::domain::Language;

namespace {

struct Element {
    QString path; ///< names from the root, with slashes
    QXmlStreamAttributes attributes;
    QString text; ///< directly inside

    [[nodiscard]] QString operator[](const char* name) const
    {
        return attributes.value(QLatin1String(name)).toString();
    }
    [[nodiscard]] QString name() const { return path.section(u'/', -1); }
};

/// In the order of the document; empty where it is not well formed.
QList<Element> elements(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QList<Element> all;
    QList<qsizetype> open;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QString above = open.isEmpty() ? QString() : all[open.last()].path + u'/';
            all.append({above + xml.name(), xml.attributes(), QString()});
            open.append(all.size() - 1);
            break;
        }
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            all[open.last()].text += xml.text();
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? QList<Element>() : all;
}

QStringList values(const QList<Element>& all, const QString& path, const char* attribute)
{
    QStringList found;
    for (const Element& element : all) {
        if (element.path == path) {
            found.append(element[attribute]);
        }
    }
    return found;
}

QStringList tableNames()
{
    QStringList names;
    for (const PolicySpec& spec : PolicySpec::all()) {
        names.append(QString::fromLatin1(spec.name));
    }
    return names;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

const QString root = QStringLiteral("policyDefinitions");
const QString policyPath = QStringLiteral("policyDefinitions/policies/policy");
const QString textsRoot = QStringLiteral("policyDefinitionResources/resources");

} // namespace

class PolicyTemplatesTest : public QObject {
    Q_OBJECT

    const QList<Element> m_admx = elements(PolicyTemplates::admx());

    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("nl") << Language::Dutch;
        QTest::newRow("de") << Language::German;
    }
    static QList<Element> adml(Language language) { return elements(PolicyTemplates::adml(language)); }
    /// What the definitions refer to: $(string.X) and $(presentation.X).
    [[nodiscard]] QStringList references(const QString& kind) const
    {
        const QRegularExpression reference(QStringLiteral("^\\$\\(%1\\.(\\w+)\\)$").arg(kind));
        QStringList found;
        for (const Element& element : m_admx) {
            for (const QXmlStreamAttribute& attribute : element.attributes) {
                if (const auto match = reference.match(attribute.value()); match.hasMatch()) {
                    found.append(match.captured(1));
                }
            }
        }
        found.removeDuplicates();
        return found;
    }
    static QStringList childrenOf(const QList<Element>& all, qsizetype index)
    {
        QStringList names;
        const QString prefix = all[index].path + u'/';
        for (qsizetype i = index + 1; i < all.size() && all[i].path.startsWith(prefix); ++i) {
            if (all[i].path.count(u'/') == prefix.count(u'/')) {
                names.append(all[i].name());
            }
        }
        return names;
    }

private Q_SLOTS:
    void whatIsCommittedIsWhatTheTableGives_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        for (const auto& file : PolicyTemplates::all()) {
            QTest::newRow(qPrintable(file.path)) << file.path << file.text;
        }
    }
    void whatIsCommittedIsWhatTheTableGives()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFile committed(QStringLiteral(KLUIS_POLICY_TEMPLATES "/") + path);
        QVERIFY2(committed.open(QIODevice::ReadOnly), "write them anew: kluis policy templates packaging/policy");
        QVERIFY2(committed.readAll() == text, "write them anew: kluis policy templates packaging/policy");
    }

    void groupPolicyKnowsEveryPolicyOfTheProgramAndNoOther()
    {
        QVERIFY(!m_admx.isEmpty());
        QCOMPARE(values(m_admx, policyPath, "name"), tableNames());
    }

    void eachWritesTheRegistryValueThatIsRead()
    {
        QStringList written;
        for (const Element& element : m_admx) {
            if (const QString value = element["valueName"]; !value.isEmpty()) {
                written.append(value);
            }
            if (element.path == policyPath) {
                QCOMPARE(element["key"], QStringLiteral("Software\\Policies\\Dossierkluis"));
                QCOMPARE(element["class"], QStringLiteral("Both"));
            }
        }
        QCOMPARE(written, tableNames());
    }

    void elementsStandInTheOrderOfTheSchema()
    {
        QCOMPARE(m_admx.first().path, root);
        QCOMPARE(m_admx.first()["schemaVersion"], QStringLiteral("1.0"));
        // One that is named and not loaded is refused by who imports the file alone (Intune).
        QVERIFY(values(m_admx, QStringLiteral("policyDefinitions/policyNamespaces/using"), "prefix").isEmpty());
        QCOMPARE(childrenOf(m_admx, 0), QStringList({QStringLiteral("policyNamespaces"), QStringLiteral("resources"),
                                                     QStringLiteral("supportedOn"), QStringLiteral("categories"),
                                                     QStringLiteral("policies")}));
        const QStringList order{QStringLiteral("parentCategory"), QStringLiteral("supportedOn"),
                                QStringLiteral("enabledValue"), QStringLiteral("disabledValue"),
                                QStringLiteral("elements")};
        for (qsizetype i = 0; i < m_admx.size(); ++i) {
            if (m_admx[i].path == policyPath) {
                QStringList expected = childrenOf(m_admx, i);
                std::sort(expected.begin(), expected.end(), [&order](const QString& one, const QString& other) {
                    return order.indexOf(one) < order.indexOf(other);
                });
                QCOMPARE(childrenOf(m_admx, i), expected);
                QVERIFY(expected.size() >= 3);
            }
        }
    }

    void categoriesAndSupportThatAreReferredToExist()
    {
        const auto categories = values(m_admx, root + QStringLiteral("/categories/category"), "name");
        const auto supported = values(m_admx, root + QStringLiteral("/supportedOn/definitions/definition"), "name");
        for (const Element& element : m_admx) {
            if (element.name() == QLatin1String("parentCategory")) {
                QVERIFY2(categories.contains(element["ref"]), qPrintable(element["ref"]));
            } else if (element.path == policyPath + QStringLiteral("/supportedOn")) {
                QVERIFY2(supported.contains(element["ref"]), qPrintable(element["ref"]));
            }
        }
    }

    void rangesAreThoseOfTheTable()
    {
        int numbers = 0;
        for (const Element& element : m_admx) {
            if (element.path == policyPath + QStringLiteral("/elements/decimal")) {
                const PolicySpec* spec = PolicySpec::named(element["id"]);
                QVERIFY(spec != nullptr);
                QCOMPARE(element["minValue"].toInt(), spec->least);
                QCOMPARE(element["maxValue"].toInt(), spec->most);
                ++numbers;
            } else if (element.path == policyPath + QStringLiteral("/elements/enum/item/value/string")) {
                QVERIFY(!element.text.isEmpty());
            }
        }
        QVERIFY(numbers > 0);
    }

    void everyTextThatIsReferredToIsThereAndNoOther_data() { languages(); }
    void everyTextThatIsReferredToIsThereAndNoOther()
    {
        QFETCH(Language, language);
        const auto texts = adml(language);
        QCOMPARE(sorted(values(texts, textsRoot + QStringLiteral("/stringTable/string"), "id")),
                 sorted(references(QStringLiteral("string"))));
        QCOMPARE(sorted(values(texts, textsRoot + QStringLiteral("/presentationTable/presentation"), "id")),
                 sorted(references(QStringLiteral("presentation"))));
        for (const Element& element : texts) {
            QVERIFY(element.name() != QLatin1String("string") || !element.text.isEmpty());
        }
    }

    void everyPolicyAndEveryWordOfOneHasItsGerman()
    {
        QStringList missing;
        for (const PolicySpec& spec : PolicySpec::all()) {
            const QString name = QString::fromLatin1(spec.name);
            const PolicySpec::Text german = PolicySpec::german(name);
            if (german.name == nullptr || *german.name == 0 || *german.explanation == 0) {
                missing.append(name);
            }
            for (const PolicySpec::Choice& choice : spec.words) {
                if (PolicySpec::germanWord(QString::fromUtf8(choice.english)).isEmpty()) {
                    missing.append(name + QStringLiteral(": ") + QString::fromUtf8(choice.english));
                }
            }
            const QString category = PolicySpec::categoryText(spec.category, Language::English);
            if (PolicySpec::germanWord(category).isEmpty()) {
                missing.append(category);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("; "))));
    }

    void textsStandInTheOrderOfTheSchema_data() { languages(); }
    void textsStandInTheOrderOfTheSchema()
    {
        QFETCH(Language, language);
        const auto texts = adml(language);
        QCOMPARE(childrenOf(texts, 0), QStringList({QStringLiteral("displayName"), QStringLiteral("description"),
                                                    QStringLiteral("resources")}));
    }

    void everyControlBelongsToAnElementOfItsKind_data() { languages(); }
    void everyControlBelongsToAnElementOfItsKind()
    {
        QFETCH(Language, language);
        const QHash<QString, QString> kinds{{QStringLiteral("textBox"), QStringLiteral("text")},
                                            {QStringLiteral("decimalTextBox"), QStringLiteral("decimal")},
                                            {QStringLiteral("dropdownList"), QStringLiteral("enum")}};
        int controls = 0;
        for (const Element& element : adml(language)) {
            if (kinds.contains(element.name())) {
                const auto ids =
                    values(m_admx, policyPath + QStringLiteral("/elements/") + kinds[element.name()], "id");
                QVERIFY2(ids.contains(element["refId"]), qPrintable(element["refId"]));
                ++controls;
            }
        }
        QCOMPARE(controls, references(QStringLiteral("presentation")).size());
    }

    void theProfileIsAPropertyListWithEveryPolicyOnce()
    {
        const auto list = elements(PolicyTemplates::mobileconfig());
        QVERIFY(!list.isEmpty());
        const QString dict = QStringLiteral("plist/dict/array/dict");
        QStringList keys;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i].name() == QLatin1String("dict")) {
                const QStringList children = childrenOf(list, i); // a key, its value, a key, its value
                for (qsizetype child = 0; child < children.size(); ++child) {
                    QCOMPARE(children[child] == QLatin1String("key"), child % 2 == 0);
                }
                QVERIFY(children.size() % 2 == 0);
            }
            if (list[i].path == dict + QStringLiteral("/key") && !list[i].text.startsWith(QLatin1String("Payload"))) {
                keys.append(list[i].text);
            }
        }
        QCOMPARE(keys, tableNames());
    }

    void theSchemaForJamfHasEveryPolicy()
    {
        const auto schema = QJsonDocument::fromJson(PolicyTemplates::jamf()).object();
        QCOMPARE(schema.value(QLatin1String("properties")).toObject().keys(), sorted(tableNames()));
    }

    void theFileForLinuxSaysNothingUntilALineIsTakenOut()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("10.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(PolicyTemplates::ini()) > 0);
        file.close();
        qputenv("KLUIS_TEST_POLICIES", folder.path().toUtf8());
        const ManagedSettings silent({});
        QVERIFY(!silent.isManaged());
        QVERIFY(silent.problems().isEmpty());
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write(PolicyTemplates::ini().replace("\n;", "\n").replace("\n ", "\n;")) > 0);
        file.close();
        const ManagedSettings everything({});
        for (const PolicySpec& spec : PolicySpec::all()) {
            QVERIFY2(everything.isManaged(spec.id), spec.name);
        }
        QVERIFY(everything.problems().isEmpty());
        qunsetenv("KLUIS_TEST_POLICIES");
    }
};

QTEST_GUILESS_MAIN(PolicyTemplatesTest)
#include "PolicyTemplatesTest.moc"
