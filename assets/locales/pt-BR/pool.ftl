### O pool de máquinas virtuais e as configurações de um laboratório.

## Pool de máquinas virtuais

ui-pool = Pool de máquinas virtuais
ui-pool-count = { $count ->
    [one] Uma máquina virtual, criada a partir do modelo quando o laboratório foi publicado.
   *[other] { $count } máquinas virtuais, criadas a partir do modelo quando o laboratório foi publicado.
}
ui-pool-publishing = O modelo está sendo publicado…
ui-pool-failed = Não foi possível preencher o pool. Publique o modelo novamente.
ui-pool-empty = Ainda não há máquinas virtuais
ui-pool-empty-text = Publique primeiro o modelo. Depois disso, cada aluno recebe uma máquina virtual criada a partir dele.
ui-pool-to-template = Ir para o modelo
ui-pool-number = Máquina virtual
ui-pool-state = Estado
ui-pool-assigned = Atribuída a
ui-pool-machine = Máquina virtual { $number }
ui-pool-unassigned = Não atribuída

## Configurações de um laboratório

ui-lab-settings = Configurações
ui-lab-settings-lab = Laboratório
ui-lab-settings-created = Criado em
ui-lab-settings-no-user = Não registrado
ui-lab-settings-same-password = A mesma para todas as máquinas virtuais
ui-lab-settings-own-password = Os alunos definem a própria senha ao entrar pela primeira vez
ui-lab-settings-remote-desktop = Conexão de área de trabalho remota
ui-lab-settings-on = Ativada
ui-lab-settings-off = Desativada
ui-lab-settings-delete = Excluir laboratório
ui-lab-settings-delete-means = Exclui o laboratório, o disco do modelo e as máquinas virtuais. As imagens exportadas a partir dele permanecem na galeria.
ui-lab-settings-delete-button = Excluir laboratório…
