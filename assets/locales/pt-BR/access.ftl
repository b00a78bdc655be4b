### Quem pode fazer o quê em uma conta de laboratório, e a conta em um relance.

## Controle de acesso: membros e suas funções

ui-members = Controle de acesso (IAM)
ui-members-about = Quem trabalha nesta conta de laboratório e o que cada pessoa pode fazer. Não há entrada com senha neste computador: quem abre o espaço de trabalho escolhe, na parte superior, como quem vai atuar.
ui-members-list = Membros e funções
ui-member-name = Membro
ui-member-role = Função
ui-member-labs = Laboratórios
ui-member-you = Você
ui-member-more = Mais comandos para { $name }
ui-member-act = Atuar como { $name }
ui-member-acting = Você já atua como { $name }.
ui-member-role-menu = Alterar função…
ui-member-remove-menu = Remover…
ui-member-add-menu = Adicionar membro

## Adicionar um membro

ui-member-add-title = Adicionar um membro
ui-member-add = Adicionar
ui-member-add-name = Nome
ui-member-add-rule = Como os colegas conhecem a pessoa. O nome fica registrado nas imagens; por isso, não pode ser alterado depois.
ui-member-add-refused = Ninguém foi adicionado

## Alterar uma função

ui-member-role-title = Função de { $name }
ui-member-role-change = Alterar função
ui-member-role-is-so = { $name } já tem esta função. Escolha outra.
ui-member-role-labs = { $count ->
    [one] Um laboratório continua sendo de { $name }. Somente administradores podem gerenciá-lo até que ele seja passado para outra pessoa.
   *[other] { $count } laboratórios continuam sendo de { $name }. Somente administradores podem gerenciá-los até que sejam passados para outra pessoa.
}
ui-member-role-refused = A função não foi alterada

## Remover um membro

ui-member-remove-title = Remover { $name } da conta de laboratório?
ui-member-remove = Remover
ui-member-remove-labs = { $count ->
    [one] Um laboratório passa para { $heir }, com tudo o que há nele. Qualquer administrador pode passá-lo para outra pessoa.
   *[other] { $count } laboratórios passam para { $heir }, com tudo o que há neles. Qualquer administrador pode passá-los para outra pessoa.
}
ui-member-remove-stays = As imagens e os trabalhos em andamento permanecem. Nada é excluído.
ui-member-remove-you = Este membro é você. A partir de então, você atuará como { $heir }.
ui-member-remove-refused = O membro não foi removido

## Passar um laboratório adiante

ui-lab-owner = Proprietário
ui-lab-owner-title = Proprietário de “{ $lab }”
ui-lab-owner-change = Alterar proprietário
ui-lab-owner-is-so = O laboratório já é de { $name }. Escolha outro membro.
ui-lab-owner-means = A partir de agora, gerencia o laboratório e exporta o modelo dele. Os administradores gerenciam todos os laboratórios.
ui-lab-owner-gives-up = Você não poderá mais alterar “{ $lab }”.
ui-lab-owner-refused = O proprietário não foi alterado

## Visão geral

ui-overview-place = Conta de laboratório em { $region }
ui-overview-about = Sobre esta conta
ui-overview-location = Localização
ui-overview-gallery = Galeria de imagens compartilhadas
ui-overview-no-gallery = Nenhuma anexada
ui-overview-owners = Proprietários
ui-overview-labs = { $count ->
    [0] Laboratórios
    [one] Laboratório
   *[other] Laboratórios
}
ui-overview-images = { $count ->
    [0] Imagens
    [one] Imagem
   *[other] Imagens
}
ui-overview-costs = Estimativa por mês
ui-overview-jobs = { $count ->
    [0] Trabalhos em andamento
    [one] Trabalho em andamento
   *[other] Trabalhos em andamento
}
ui-overview-members = { $count ->
    [0] 0 membros
    [one] { $count } membro
   *[other] { $count } membros
}
ui-overview-attention = Requer atenção
ui-overview-fine = Nada requer atenção.
ui-overview-show-gallery = Mostrar a galeria
ui-overview-show-jobs = Mostrar os trabalhos
ui-overview-show-labs = Mostrar os laboratórios
ui-overview-show-image = Mostrar { $image }
ui-overview-more = { $count ->
    [one] E mais um.
   *[other] E mais { $count }.
}
