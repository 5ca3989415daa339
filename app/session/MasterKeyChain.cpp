// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/MasterKeyChain.h"

#include "core/crypto/MasterKeyLink.h"

namespace kluis::app {

MasterKeyChain MasterKeyChain::reaching(const crypto::SecretBytes& masterKey, const QList<QByteArray>& links,
                                        UserId user)
{
    MasterKeyChain chain;
    chain.m_keys.push_back(masterKey.clone());
    QList<QByteArray> left = links;
    for (std::size_t at = 0; at < chain.m_keys.size(); ++at) {
        for (qsizetype i = 0; i < left.size();) {
            auto older = crypto::MasterKeyLink::open(chain.m_keys[at], left.at(i), user);
            if (older) {
                chain.m_keys.push_back(std::move(*older));
                left.removeAt(i);
            } else {
                ++i;
            }
        }
    }
    return chain;
}

} // namespace kluis::app
