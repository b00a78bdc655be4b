### Discos virtuais: o que se diz quando um deles não pode ser lido, gravado ou considerado confiável.

disk-not-found = O arquivo { $path } não existe. Verifique o caminho ou escolha o disco novamente.
disk-not-a-file = { $path } é uma pasta ou um dispositivo, não um arquivo de disco. Escolha um arquivo de disco: VHD, VHDX, QCOW2 ou raw.
disk-open-denied = Você não tem permissão para ler { $path }. Nada foi alterado. Peça permissão ao proprietário ou copie o arquivo para uma pasta sua.
disk-open-failed = Não foi possível abrir { $path }: { $cause }. Nada foi alterado.
disk-read-failed = Não foi possível ler { $path } até o fim: { $cause }. O arquivo em si não foi alterado. Copie-o para outra unidade e tente novamente.
disk-create-failed = Não foi possível criar { $path }: { $cause }. Nada foi alterado. Escolha outra pasta.
disk-write-denied = Você não tem permissão para gravar { $path }. Nada foi alterado. Escolha uma pasta em que você possa gravar.
disk-write-failed = Não foi possível gravar { $path }: { $cause }. O que já havia sido gravado foi removido. Verifique a unidade e tente novamente.
disk-rename-failed = { $path } foi gravado, mas não foi possível dar o nome a ele: { $cause }. O arquivo foi removido. Escolha outra pasta e tente novamente.
disk-free-space-failed = Não foi possível determinar o espaço livre de { $path }: { $cause }. Nada foi alterado.
disk-empty = { $path } está vazio. Um disco que ainda está sendo copiado pode ter essa aparência: aguarde até que esteja completo ou escolha outro.
disk-not-a-disk = { $path } não é um disco virtual. Escolha um arquivo de disco VHD, VHDX, QCOW2 ou raw.
disk-odd-length = { $path } tem { $length } bytes, e um disco tem um múltiplo de 512: ele foi truncado ou não é um disco virtual. Copie-o novamente da origem ou escolha um arquivo de disco VHD, VHDX, QCOW2 ou raw.
disk-mislabelled = { $path } tem nome de disco { $format }, mas não é um: foi truncado, está danificado ou recebeu o nome errado. Copie-o novamente da origem; se for um disco raw, faça o nome terminar em .raw.
disk-truncated = { $path } está truncado: contém { $found }, e as próprias tabelas dele exigem pelo menos { $expected }. O arquivo não foi alterado. Copie-o novamente da origem.
disk-corrupt = { $path } está danificado: { $what }. O arquivo não foi alterado. Copie-o novamente da origem ou escolha outro.
disk-has-backing = { $path } é apenas uma camada sobre outro disco, { $backing }, que poderia ser qualquer arquivo deste computador; por isso, ele não foi lido. Una primeiro os dois em um só disco, por exemplo, com “qemu-img convert”.
disk-unsupported = Não é possível usar { $path }: { $what }. O arquivo não foi alterado.
disk-encrypted = { $path } está criptografado. Descriptografe-o primeiro, por exemplo, com “qemu-img convert”; o arquivo não foi alterado.
disk-changed = { $path } mudou durante a leitura; o que foi lido não forma um conjunto coerente e foi descartado. Desligue a máquina virtual que usa o disco, aguarde o fim das cópias e tente novamente.
disk-no-space = { $folder } tem { $free } livres, e são necessários até { $needed }. Nada foi gravado. Libere espaço ou escolha outra pasta.
disk-full = Não havia mais espaço para { $path }: { $cause }. O que já havia sido gravado foi removido. Libere espaço ou escolha outra pasta.
disk-exists = O arquivo { $path } já existe e foi deixado como está. Escolha outro nome.
disk-bad-size = { $size } bytes não é um tamanho válido para um disco: deve ser um múltiplo de 512 bytes, e não zero.
disk-too-large = Um disco { $format } contém no máximo { $limit }; este tem { $size }. Escolha outro formato.
disk-out-of-range = { $path } tem { $size }, e algo deveria ser lido ou gravado até { $end }. Nada foi alterado.
disk-cancelled = Cancelado. O que já havia sido gravado foi removido.

disk-flaw-checksum = a soma de verificação de um cabeçalho não confere
disk-flaw-header = um cabeçalho contém valores impossíveis
disk-flaw-size = o tamanho dele é impossível
disk-flaw-block-size = o tamanho de bloco dele é impossível
disk-flaw-table-size = uma tabela é curta demais para o disco
disk-flaw-table-entry = uma tabela aponta para um lugar onde não pode haver dados
disk-flaw-compression = não é possível descompactar os dados compactados
disk-flaw-log = não é possível ler o log dele
disk-flaw-marked = o programa que o gravou o marcou como danificado

disk-feature-vmdk = é um disco do VMware (VMDK); converta-o primeiro em VHD ou QCOW2, por exemplo, com “qemu-img convert”
disk-feature-vdi = é um disco do VirtualBox (VDI); converta-o primeiro em VHD ou QCOW2, por exemplo, com “VBoxManage clonemedium”
disk-feature-archive = é um arquivo compactado; descompacte-o primeiro e escolha o disco que está dentro dele
disk-feature-iso = é uma imagem de disco óptico (ISO), não o disco de uma máquina instalada; instale uma máquina a partir dela e escolha o disco dessa máquina
disk-feature-qcow1 = é um disco QCOW da versão 1; converta-o primeiro em QCOW2, por exemplo, com “qemu-img convert”
disk-feature-version = é de uma versão mais recente do que as que este programa conhece; procure uma atualização ou converta-o em VHD
disk-feature-incompatible = usa um recurso que este programa não conhece; converta-o primeiro em VHD, por exemplo, com “qemu-img convert”
disk-feature-enormous = as tabelas dele são grandes demais para serem lidas; converta-o primeiro em um disco raw, por exemplo, com “qemu-img convert”
disk-feature-dirty-log = o programa que o usava não o fechou; abra-o e feche-o uma vez com esse programa ou com o Hyper-V

disk-warning-header-copy = Uma das duas cópias do cabeçalho do disco está danificada; a outra foi usada.
disk-warning-not-closed = O programa que usava o disco não o fechou corretamente; as últimas alterações do sistema convidado podem estar faltando.
disk-warning-saved-state = Uma máquina foi suspensa neste disco; desligue-a corretamente antes de exportar o disco.
