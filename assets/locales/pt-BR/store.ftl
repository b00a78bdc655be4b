### O espaço de trabalho no disco.

store-already-there = { $folder } já contém um espaço de trabalho, que foi deixado como está. Abra-o ou escolha outra pasta para o novo.
store-not-a-folder = { $folder } é um arquivo, não uma pasta. Escolha uma pasta.
store-not-empty = { $folder } contém outras coisas; por isso, nenhum espaço de trabalho foi criado ali. Escolha uma pasta vazia ou uma nova.
store-make-refused = Não é possível gravar em { $folder }; por isso, nenhum espaço de trabalho foi criado ali. Escolha outra pasta ou peça permissão para gravar nesse local.
store-make-full = Não há mais espaço no disco para criar um espaço de trabalho em { $folder }. Libere espaço ou escolha uma pasta em outro disco.
store-make-failed = Não foi possível criar um espaço de trabalho em { $folder }. Verifique o disco ou a conexão ou escolha outra pasta. Causa: { $cause }.
store-backup-bad = O backup ao lado dele também não pode ser lido; os dois arquivos foram deixados como estão.
store-backup-good = O backup ao lado dele está em bom estado: contém o espaço de trabalho como era antes do último salvamento, e você pode abri-lo.
store-backup-none = Não há backup ao lado dele.
store-full = Não há mais espaço no disco para gravar { $path }. A última versão salva do espaço de trabalho está segura. Libere espaço e faça qualquer alteração para salvar novamente.
store-locked = { $folder } está em uso por outra instância do Lab Gallery, processo { $pid } em { $host }. Feche-a primeiro ou abra este espaço de trabalho como somente leitura.
store-locked-by-unknown = { $folder } está em uso por outra instância do Lab Gallery. Feche-a primeiro ou abra este espaço de trabalho como somente leitura.
store-missing = { $path } não foi encontrado. { $backup }
store-newer = { $path } foi gravado por uma versão mais recente do Lab Gallery: o formato dele tem o número { $found }, e esta versão conhece formatos até { $known }. Nada foi alterado. Abra-o com a versão mais recente.
store-no-text = Não foi possível converter o espaço de trabalho em um texto que possa ser lido de novo: { $problem }. Nada foi gravado; a última versão salva do espaço de trabalho está segura. Relate o problema.
store-no-workspace = { $folder } não contém nenhum espaço de trabalho. Escolha outra pasta ou crie um novo espaço de trabalho nela.
store-notice-backup = O espaço de trabalho foi aberto a partir do backup: está como era antes do último salvamento.
store-notice-backup-kept = O espaço de trabalho foi aberto a partir do backup: está como era antes do último salvamento. O arquivo que ele substitui foi guardado como { $kept }.
store-notice-interrupted = { $count ->
    [one] Um salvamento havia sido interrompido; o que ele deixou foi limpo. O espaço de trabalho está como foi salvo pela última vez.
   *[other] { $count } salvamentos haviam sido interrompidos; o que eles deixaram foi limpo. O espaço de trabalho está como foi salvo pela última vez.
}
store-notice-migrated = O espaço de trabalho foi convertido de um formato mais antigo (número { $from }). O original foi guardado como { $kept }.
store-notice-migrated-view = O espaço de trabalho está em um formato mais antigo (número { $from }). Ele é exibido no formato atual, e nada foi gravado.
store-notice-outside = Outro programa havia alterado o arquivo do espaço de trabalho. O que ele gravou foi guardado como { $kept }; o espaço de trabalho desta janela foi salvo no lugar.
store-opened-read-only = { $folder } foi aberto como somente leitura; por isso, nada pode ser alterado nele. Abra-o novamente para gravação.
store-password-bad-hash = Não é possível verificar a senha armazenada: o que está armazenado não é um hash criado por este programa. Defina uma nova senha.
store-password-not-hashed = Não foi possível armazenar a senha com segurança; por isso, ela não foi armazenada. Feche outros programas e tente novamente.
store-problem = { $what }
store-problem-contradiction = suas entradas se contradizem: { $what }
store-problem-missing = a entrada “{ $entry }” está faltando antes deste ponto
store-problem-unknown = a entrada “{ $entry }” não existe em uma lista deste tipo
store-problem-twice = a entrada “{ $entry }” aparece duas vezes
store-problem-number = aqui deve haver um número
store-problem-text = aqui deve haver um texto entre aspas
store-problem-value = o que está escrito aqui não pode ser usado ({ $what })
store-problem-at = linha { $line }, coluna { $column }: { $what }
store-read-failed = Não foi possível ler { $path }: { $cause }. Nada foi alterado. Verifique o disco ou a conexão e tente novamente.
store-read-only-folder = Não é possível gravar em { $folder }: { $cause }. Nada foi alterado. Abra o espaço de trabalho como somente leitura ou peça permissão para gravar nesse local.
store-saver-gone = As alterações não podem mais ser salvas. A última versão salva do espaço de trabalho está segura. Inicie o Lab Gallery novamente.
store-too-large = { $path } tem { $size }; um espaço de trabalho tem no máximo { $limit }. Nada foi alterado. Verifique se este é o arquivo certo.
store-unreadable = Não é possível ler { $path } ({ $problem }). Ele foi deixado como está. { $backup }
store-unreadable-kept = Não é possível ler { $path } ({ $problem }). Ele foi deixado como está, e uma cópia foi guardada como { $kept }. { $backup }
store-write-failed = Não foi possível gravar { $path }: { $cause }. A última versão salva do espaço de trabalho está segura. Verifique o disco ou a conexão e faça qualquer alteração para salvar novamente.
store-prices-read = Não foi possível ler a lista de preços { $path }: { $cause }. Ela foi deixada como está. Verifique o disco ou a conexão.
store-prices-unreadable = Não é possível ler a lista de preços { $path } ({ $problem }). Ela foi deixada como está.
store-prices-write = Não foi possível gravar a lista de preços { $path }: { $cause }. Os preços continuam os mesmos. Verifique o disco ou a conexão e tente novamente.
