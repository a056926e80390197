; generated from specs/dnc.yaml by `make generated`: do not edit
; dnc I=8 H=8 O=8 N=8 W=8 R=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_3x4 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4, ptr @tile_2x4, ptr @tile_3x4], align 8
@table_tile_3x4_more = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more, ptr @tile_3x4_more], align 8
@table_tile_3x3 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 134
  %v66 = load i64, ptr %v65, align 8
  %v76 = getelementptr inbounds i64, ptr %v1, i64 135
  %v77 = load i64, ptr %v76, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 136
  %v88 = load i64, ptr %v87, align 8
  %v98 = getelementptr inbounds i64, ptr %v1, i64 137
  %v99 = load i64, ptr %v98, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 138
  %v110 = load i64, ptr %v109, align 8
  %v120 = getelementptr inbounds i64, ptr %v1, i64 139
  %v121 = load i64, ptr %v120, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 140
  %v132 = load i64, ptr %v131, align 8
  %v142 = getelementptr inbounds i64, ptr %v1, i64 141
  %v143 = load i64, ptr %v142, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 142
  %v154 = load i64, ptr %v153, align 8
  %v172 = getelementptr inbounds i64, ptr %v1, i64 5
  %v173 = load i64, ptr %v172, align 8
  %v192 = getelementptr inbounds i64, ptr %v1, i64 7
  %v193 = load i64, ptr %v192, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v40, label %b9, label %b10
b9:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b11
b11:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v39, label %b14, label %b15
b14:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b15
b15:
  br i1 %v40, label %b16, label %b17
b16:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b18
b18:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b19, label %b20
b19:
  %v64 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br i1 %v39, label %b21, label %b22
b21:
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b23, label %b24
b23:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b24
b24:
  br label %b22
b22:
  br i1 %v40, label %b25, label %b26
b25:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v4, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v4, align 8
  %v72 = mul i64 %v3, %v71
  br label %b27
b27:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b28, label %b29
b28:
  %v75 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  br i1 %v39, label %b30, label %b31
b30:
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b32, label %b33
b32:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b33
b33:
  br label %b31
b31:
  br i1 %v40, label %b34, label %b35
b34:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = load i64, ptr %v4, align 8
  %v82 = add i64 %v81, 1
  store i64 %v82, ptr %v4, align 8
  %v83 = mul i64 %v3, %v82
  br label %b36
b36:
  %v84 = load atomic i64, ptr %v79 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b37, label %b38
b37:
  %v86 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  br i1 %v39, label %b39, label %b40
b39:
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b41, label %b42
b41:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b42
b42:
  br label %b40
b40:
  br i1 %v40, label %b43, label %b44
b43:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = atomicrmw add ptr %v90, i64 1 acq_rel
  %v92 = load i64, ptr %v4, align 8
  %v93 = add i64 %v92, 1
  store i64 %v93, ptr %v4, align 8
  %v94 = mul i64 %v3, %v93
  br label %b45
b45:
  %v95 = load atomic i64, ptr %v90 acquire, align 8
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b46, label %b47
b46:
  %v97 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br i1 %v39, label %b48, label %b49
b48:
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b50, label %b51
b50:
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b51
b51:
  br label %b49
b49:
  br i1 %v40, label %b52, label %b53
b52:
  %v101 = getelementptr inbounds i64, ptr %v1, i64 3
  %v102 = atomicrmw add ptr %v101, i64 1 acq_rel
  %v103 = load i64, ptr %v4, align 8
  %v104 = add i64 %v103, 1
  store i64 %v104, ptr %v4, align 8
  %v105 = mul i64 %v3, %v104
  br label %b54
b54:
  %v106 = load atomic i64, ptr %v101 acquire, align 8
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b55, label %b56
b55:
  %v108 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  br i1 %v39, label %b57, label %b58
b57:
  %v111 = icmp eq i64 %v110, 0
  br i1 %v111, label %b59, label %b60
b59:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b60
b60:
  br label %b58
b58:
  br i1 %v40, label %b61, label %b62
b61:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = load i64, ptr %v4, align 8
  %v115 = add i64 %v114, 1
  store i64 %v115, ptr %v4, align 8
  %v116 = mul i64 %v3, %v115
  br label %b63
b63:
  %v117 = load atomic i64, ptr %v112 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b64, label %b65
b64:
  %v119 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  br i1 %v39, label %b66, label %b67
b66:
  %v122 = icmp eq i64 %v121, 0
  br i1 %v122, label %b68, label %b69
b68:
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b69
b69:
  br label %b67
b67:
  br i1 %v40, label %b70, label %b71
b70:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = load i64, ptr %v4, align 8
  %v126 = add i64 %v125, 1
  store i64 %v126, ptr %v4, align 8
  %v127 = mul i64 %v3, %v126
  br label %b72
b72:
  %v128 = load atomic i64, ptr %v123 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b73, label %b74
b73:
  %v130 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  br i1 %v39, label %b75, label %b76
b75:
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b77, label %b78
b77:
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b78
b78:
  br label %b76
b76:
  br i1 %v40, label %b79, label %b80
b79:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = load i64, ptr %v4, align 8
  %v137 = add i64 %v136, 1
  store i64 %v137, ptr %v4, align 8
  %v138 = mul i64 %v3, %v137
  br label %b81
b81:
  %v139 = load atomic i64, ptr %v134 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b82, label %b83
b82:
  %v141 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  br i1 %v39, label %b84, label %b85
b84:
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %b86, label %b87
b86:
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b87
b87:
  br label %b85
b85:
  br i1 %v40, label %b88, label %b89
b88:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = load i64, ptr %v4, align 8
  %v148 = add i64 %v147, 1
  store i64 %v148, ptr %v4, align 8
  %v149 = mul i64 %v3, %v148
  br label %b90
b90:
  %v150 = load atomic i64, ptr %v145 acquire, align 8
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b91, label %b92
b91:
  %v152 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  br i1 %v39, label %b93, label %b94
b93:
  %v155 = icmp eq i64 %v154, 0
  br i1 %v155, label %b95, label %b96
b95:
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b96
b96:
  br label %b94
b94:
  br i1 %v40, label %b97, label %b98
b97:
  %v156 = getelementptr inbounds i64, ptr %v1, i64 3
  %v157 = atomicrmw add ptr %v156, i64 1 acq_rel
  %v158 = load i64, ptr %v4, align 8
  %v159 = add i64 %v158, 1
  store i64 %v159, ptr %v4, align 8
  %v160 = mul i64 %v3, %v159
  br label %b99
b99:
  %v161 = load atomic i64, ptr %v156 acquire, align 8
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b100, label %b101
b100:
  %v163 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  br i1 %v39, label %b102, label %b103
b102:
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b103
b103:
  br i1 %v40, label %b104, label %b105
b104:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v4, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v4, align 8
  %v168 = mul i64 %v3, %v167
  br label %b106
b106:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b107, label %b108
b107:
  %v171 = call i32 @sched_yield()
  br label %b106
b108:
  br label %b105
b105:
  %v194 = mul i64 4, %v193
  %v195 = icmp slt i64 %v10, %v194
  %v196 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b109
b109:
  %v174 = phi i64 [ 0, %b105 ], [ %v214, %b123 ]
  %v175 = icmp slt i64 %v174, %v6
  br i1 %v175, label %b110, label %b111
b110:
  %v176 = add i64 %v174, %v173
  %v177 = icmp slt i64 %v176, %v6
  %v178 = select i1 %v177, i64 %v176, i64 %v6
  %v179 = sub i64 %v178, %v174
  store i64 %v174, ptr %v7, align 8
  store i64 %v179, ptr %v8, align 8
  %v180 = mul i64 %v179, %v10
  %v181 = mul i64 %v180, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = icmp slt i64 %v182, %v180
  %v184 = select i1 %v183, i64 %v182, i64 %v180
  %v185 = mul i64 %v180, %v12
  %v186 = sdiv i64 %v185, %v3
  %v187 = icmp slt i64 %v186, %v180
  %v188 = select i1 %v187, i64 %v186, i64 %v180
  %v189 = mul i64 %v174, %v10
  %v190 = add i64 %v184, %v189
  %v191 = add i64 %v188, %v189
  store i64 %v190, ptr %v31, align 8
  store i64 %v191, ptr %v32, align 8
  br i1 %v195, label %b112, label %b113
b112:
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b114, label %b115
b114:
  %v197 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v198 = load i64, ptr %v4, align 8
  %v199 = add i64 %v198, 1
  store i64 %v199, ptr %v4, align 8
  %v200 = mul i64 %v3, %v199
  br label %b116
b116:
  %v201 = load atomic i64, ptr %v196 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b117, label %b118
b117:
  %v203 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  br label %b113
b113:
  br label %b119
b119:
  %v204 = phi i64 [ %v174, %b113 ], [ %v206, %b120 ]
  %v205 = icmp slt i64 %v204, %v178
  br i1 %v205, label %b120, label %b121
b120:
  store i64 %v204, ptr %v5, align 8
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_47(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_48(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_49(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_50(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_51(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_52(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_53(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_54(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_55(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_56(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_57(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v206 = add nsw i64 %v204, 1
  br label %b119
b121:
  br i1 %v40, label %b122, label %b123
b122:
  %v207 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v208 = load i64, ptr %v4, align 8
  %v209 = add i64 %v208, 1
  store i64 %v209, ptr %v4, align 8
  %v210 = mul i64 %v3, %v209
  br label %b124
b124:
  %v211 = load atomic i64, ptr %v196 acquire, align 8
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b125, label %b126
b125:
  %v213 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v214 = add nsw i64 %v174, %v173
  br label %b109
b111:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  br i1 %v39, label %b127, label %b128
b127:
  call void @forward_58(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b128
b128:
  br i1 %v40, label %b129, label %b130
b129:
  %v215 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v216 = load i64, ptr %v4, align 8
  %v217 = add i64 %v216, 1
  store i64 %v217, ptr %v4, align 8
  %v218 = mul i64 %v3, %v217
  br label %b131
b131:
  %v219 = load atomic i64, ptr %v196 acquire, align 8
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b132, label %b133
b132:
  %v221 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  call void @forward_59(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_60(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_61(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_62(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_63(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_64(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_65(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_66(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b134, label %b135
b134:
  %v222 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v223 = load i64, ptr %v4, align 8
  %v224 = add i64 %v223, 1
  store i64 %v224, ptr %v4, align 8
  %v225 = mul i64 %v3, %v224
  br label %b136
b136:
  %v226 = load atomic i64, ptr %v196 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b137, label %b138
b137:
  %v228 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v12 = load ptr, ptr %v11, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v13 = insertelement <8 x i64> poison, i64 0, i64 0
  %v14 = shufflevector <8 x i64> %v13, <8 x i64> poison, <8 x i32> zeroinitializer
  %v15 = add <8 x i64> %v14, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v16 = sitofp <8 x i64> %v15 to <8 x float>
  %v21 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v6 = phi i64 [ 0, %b0 ], [ %v29, %b3 ]
  %v7 = icmp slt i64 %v6, 8
  br i1 %v7, label %b3, label %b4
b3:
  %v8 = sitofp i64 %v6 to float
  %v17 = insertelement <8 x float> poison, float %v8, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = fcmp oeq <8 x float> %v18, %v16
  %v20 = select <8 x i1> %v19, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v23 = fsub <8 x float> %v22, %v20
  %v24 = mul i64 %v6, 8
  %v25 = getelementptr inbounds float, ptr %v10, i64 %v24
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = getelementptr inbounds float, ptr %v12, i64 %v24
  store <8 x float> %v23, ptr %v28, align 4
  %v29 = add nsw i64 %v6, 1
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v12 = shufflevector <8 x float> %v11, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v8 = phi i64 [ 0, %b0 ], [ %v13, %b3 ]
  %v9 = icmp slt i64 %v8, 16
  br i1 %v9, label %b3, label %b4
b3:
  %v10 = getelementptr inbounds float, ptr %v7, i64 %v8
  store <8 x float> %v12, ptr %v10, align 4
  %v13 = add nsw i64 %v8, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 19
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 64
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 20
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 21
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 64
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 22
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 23
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 24
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 16
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 16
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 25
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 16
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 16
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 26
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 27
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 8
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 9
  %v30 = load i64, ptr %v29, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v41 = load ptr, ptr %v40, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v67 = load ptr, ptr %v66, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v100 = load ptr, ptr %v99, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  %v27 = mul i64 %v24, %v26
  %v28 = icmp sle i64 %v27, 8
  %v31 = icmp eq i64 %v30, 0
  %v32 = and i1 %v28, %v31
  %v33 = icmp eq i1 %v32, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v77, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 1024
  %v19 = mul i64 %v16, 8
  %v20 = add i64 %v18, 256
  %v21 = add i64 %v20, 512
  %v22 = add i64 %v21, 256
  br i1 %v33, label %b3, label %b4
b3:
  %v34 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v35 = sub i64 8, %v19
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = mul i64 %v19, 24
  %v39 = add i64 192, %v38
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v39
  call void @pack_turned(ptr %v42, i64 24, i64 1, i64 8, i64 %v37, ptr %v34, i64 32)
  %v43 = getelementptr inbounds float, ptr %v34, i64 8
  %v44 = getelementptr inbounds float, ptr %v41, i64 %v38
  call void @pack_turned(ptr %v44, i64 24, i64 1, i64 8, i64 %v37, ptr %v43, i64 32)
  %v45 = getelementptr inbounds float, ptr %v34, i64 16
  %v46 = add i64 384, %v38
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  call void @pack_turned(ptr %v47, i64 24, i64 1, i64 8, i64 %v37, ptr %v45, i64 32)
  %v48 = getelementptr inbounds float, ptr %v34, i64 24
  %v49 = add i64 576, %v38
  %v50 = getelementptr inbounds float, ptr %v41, i64 %v49
  call void @pack_turned(ptr %v50, i64 24, i64 1, i64 8, i64 %v37, ptr %v48, i64 32)
  %v51 = getelementptr inbounds float, ptr %v6, i64 %v20
  %v52 = add i64 200, %v38
  %v53 = getelementptr inbounds float, ptr %v41, i64 %v52
  call void @pack_turned(ptr %v53, i64 24, i64 1, i64 16, i64 %v37, ptr %v51, i64 32)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = add i64 8, %v38
  %v56 = getelementptr inbounds float, ptr %v41, i64 %v55
  call void @pack_turned(ptr %v56, i64 24, i64 1, i64 16, i64 %v37, ptr %v54, i64 32)
  %v57 = getelementptr inbounds float, ptr %v51, i64 16
  %v58 = add i64 392, %v38
  %v59 = getelementptr inbounds float, ptr %v41, i64 %v58
  call void @pack_turned(ptr %v59, i64 24, i64 1, i64 16, i64 %v37, ptr %v57, i64 32)
  %v60 = getelementptr inbounds float, ptr %v51, i64 24
  %v61 = add i64 584, %v38
  %v62 = getelementptr inbounds float, ptr %v41, i64 %v61
  call void @pack_turned(ptr %v62, i64 24, i64 1, i64 16, i64 %v37, ptr %v60, i64 32)
  %v63 = getelementptr inbounds float, ptr %v6, i64 %v21
  %v64 = mul i64 %v19, 8
  %v65 = add i64 64, %v64
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v65
  call void @pack_turned(ptr %v68, i64 8, i64 1, i64 8, i64 %v37, ptr %v63, i64 32)
  %v69 = getelementptr inbounds float, ptr %v63, i64 8
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v64
  call void @pack_turned(ptr %v70, i64 8, i64 1, i64 8, i64 %v37, ptr %v69, i64 32)
  %v71 = getelementptr inbounds float, ptr %v63, i64 16
  %v72 = add i64 128, %v64
  %v73 = getelementptr inbounds float, ptr %v67, i64 %v72
  call void @pack_turned(ptr %v73, i64 8, i64 1, i64 8, i64 %v37, ptr %v71, i64 32)
  %v74 = getelementptr inbounds float, ptr %v63, i64 24
  %v75 = add i64 192, %v64
  %v76 = getelementptr inbounds float, ptr %v67, i64 %v75
  call void @pack_turned(ptr %v76, i64 8, i64 1, i64 8, i64 %v37, ptr %v74, i64 32)
  br label %b4
b4:
  %v77 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v78 = getelementptr inbounds float, ptr %v6, i64 1024
  %v79 = mul i64 2, %v2
  %v80 = sdiv i64 %v79, %v3
  %v81 = icmp slt i64 %v80, 2
  %v82 = select i1 %v81, i64 %v80, i64 2
  %v83 = mul i64 2, %v7
  %v84 = sdiv i64 %v83, %v3
  %v85 = icmp slt i64 %v84, 2
  %v86 = select i1 %v85, i64 %v84, i64 2
  %v87 = icmp slt i64 %v86, 1
  %v88 = select i1 %v87, i64 %v86, i64 1
  br label %b5
b5:
  %v89 = phi i64 [ %v82, %b2 ], [ %v123, %b9 ]
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b6, label %b7
b6:
  %v91 = mul i64 %v89, 256
  %v92 = mul i64 %v89, 32
  %v93 = add i64 %v91, 256
  br i1 %v33, label %b8, label %b9
b8:
  %v94 = getelementptr inbounds float, ptr %v78, i64 %v91
  %v95 = sub i64 53, %v92
  %v96 = icmp slt i64 %v95, 0
  %v97 = select i1 %v96, i64 0, i64 %v95
  %v98 = mul i64 %v92, 8
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v98
  call void @pack_turned(ptr %v101, i64 8, i64 1, i64 8, i64 %v97, ptr %v94, i64 32)
  %v102 = getelementptr inbounds float, ptr %v94, i64 8
  %v103 = add i64 %v92, 8
  %v104 = sub i64 53, %v103
  %v105 = icmp slt i64 %v104, 0
  %v106 = select i1 %v105, i64 0, i64 %v104
  %v107 = mul i64 %v103, 8
  %v108 = getelementptr inbounds float, ptr %v100, i64 %v107
  call void @pack_turned(ptr %v108, i64 8, i64 1, i64 8, i64 %v106, ptr %v102, i64 32)
  %v109 = getelementptr inbounds float, ptr %v94, i64 16
  %v110 = add i64 %v92, 16
  %v111 = sub i64 53, %v110
  %v112 = icmp slt i64 %v111, 0
  %v113 = select i1 %v112, i64 0, i64 %v111
  %v114 = mul i64 %v110, 8
  %v115 = getelementptr inbounds float, ptr %v100, i64 %v114
  call void @pack_turned(ptr %v115, i64 8, i64 1, i64 8, i64 %v113, ptr %v109, i64 32)
  %v116 = getelementptr inbounds float, ptr %v94, i64 24
  %v117 = add i64 %v92, 24
  %v118 = sub i64 53, %v117
  %v119 = icmp slt i64 %v118, 0
  %v120 = select i1 %v119, i64 0, i64 %v118
  %v121 = mul i64 %v117, 8
  %v122 = getelementptr inbounds float, ptr %v100, i64 %v121
  call void @pack_turned(ptr %v122, i64 8, i64 1, i64 8, i64 %v120, ptr %v116, i64 32)
  br label %b9
b9:
  %v123 = add nsw i64 %v89, 1
  br label %b5
b7:
  %v124 = icmp eq i64 %v86, 2
  br i1 %v124, label %b10, label %b11
b10:
  br i1 %v33, label %b12, label %b13
b12:
  %v125 = getelementptr inbounds float, ptr %v78, i64 256
  %v126 = getelementptr inbounds float, ptr %v100, i64 256
  call void @pack_turned(ptr %v126, i64 8, i64 1, i64 8, i64 21, ptr %v125, i64 24)
  %v127 = getelementptr inbounds float, ptr %v125, i64 8
  %v128 = getelementptr inbounds float, ptr %v100, i64 320
  call void @pack_turned(ptr %v128, i64 8, i64 1, i64 8, i64 13, ptr %v127, i64 24)
  %v129 = getelementptr inbounds float, ptr %v125, i64 16
  %v130 = getelementptr inbounds float, ptr %v100, i64 384
  call void @pack_turned(ptr %v130, i64 8, i64 1, i64 8, i64 5, ptr %v129, i64 24)
  br label %b13
b13:
  br label %b11
b11:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  %v14 = mul i64 %v1, 2
  %v16 = mul i64 %v1, 3
  %v18 = mul i64 %v1, 4
  %v20 = mul i64 %v1, 5
  %v22 = mul i64 %v1, 6
  %v24 = mul i64 %v1, 7
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v89, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = add i64 %v11, %v1
  %v15 = add i64 %v11, %v14
  %v17 = add i64 %v11, %v16
  %v19 = add i64 %v11, %v18
  %v21 = add i64 %v11, %v20
  %v23 = add i64 %v11, %v22
  %v25 = add i64 %v11, %v24
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v66 = mul i64 %v11, %v6
  %v67 = getelementptr inbounds float, ptr %v5, i64 %v66
  store <8 x float> %v58, ptr %v67, align 4
  %v68 = add i64 %v11, 1
  %v69 = mul i64 %v68, %v6
  %v70 = getelementptr inbounds float, ptr %v5, i64 %v69
  store <8 x float> %v59, ptr %v70, align 4
  %v71 = add i64 %v11, 2
  %v72 = mul i64 %v71, %v6
  %v73 = getelementptr inbounds float, ptr %v5, i64 %v72
  store <8 x float> %v60, ptr %v73, align 4
  %v74 = add i64 %v11, 3
  %v75 = mul i64 %v74, %v6
  %v76 = getelementptr inbounds float, ptr %v5, i64 %v75
  store <8 x float> %v61, ptr %v76, align 4
  %v77 = add i64 %v11, 4
  %v78 = mul i64 %v77, %v6
  %v79 = getelementptr inbounds float, ptr %v5, i64 %v78
  store <8 x float> %v62, ptr %v79, align 4
  %v80 = add i64 %v11, 5
  %v81 = mul i64 %v80, %v6
  %v82 = getelementptr inbounds float, ptr %v5, i64 %v81
  store <8 x float> %v63, ptr %v82, align 4
  %v83 = add i64 %v11, 6
  %v84 = mul i64 %v83, %v6
  %v85 = getelementptr inbounds float, ptr %v5, i64 %v84
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = add i64 %v11, 7
  %v87 = mul i64 %v86, %v6
  %v88 = getelementptr inbounds float, ptr %v5, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v90 = icmp ult i64 %v4, 8
  %v91 = select i1 %v90, i64 %v4, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v100 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v101 = shufflevector <8 x i64> %v100, <8 x i64> poison, <8 x i32> zeroinitializer
  %v102 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v101
  br label %b3
b3:
  %v96 = phi i64 [ %v10, %b2 ], [ %v107, %b4 ]
  %v97 = icmp slt i64 %v96, %v3
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = mul i64 %v96, %v2
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v103 = getelementptr float, ptr %v99, <8 x i64> %v102
  %v104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v103, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v105 = mul i64 %v96, %v6
  %v106 = getelementptr inbounds float, ptr %v5, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 192, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v10 = load ptr, ptr %v9, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 5
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 6
  %v16 = load i64, ptr %v15, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 8
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 1
  %v58 = load i64, ptr %v57, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 9
  %v62 = load i64, ptr %v61, align 8
  %v71 = load ptr, ptr %v0, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v86 = load ptr, ptr %v85, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v100 = load ptr, ptr %v99, align 4
  %v11 = getelementptr inbounds float, ptr %v10, i64 1664
  %v59 = mul i64 %v56, %v58
  %v60 = icmp sle i64 %v59, 8
  %v63 = icmp eq i64 %v62, 0
  %v64 = and i1 %v60, %v63
  %v65 = icmp eq i1 %v64, 0
  %v89 = getelementptr inbounds float, ptr %v12, i64 16
  %v92 = getelementptr inbounds float, ptr %v12, i64 32
  %v95 = getelementptr inbounds float, ptr %v12, i64 48
  %v101 = mul i64 %v6, %v58
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v137, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 2
  %v24 = sdiv i64 %v23, 3
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v136, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 1024
  %v48 = mul i64 %v34, 1024
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v51 = add i64 %v49, 512
  %v52 = add i64 %v50, 512
  %v53 = add i64 %v51, 256
  %v54 = add i64 %v52, 256
  %v74 = getelementptr inbounds float, ptr %v10, i64 %v47
  %v81 = mul i64 %v30, 8
  %v82 = sub i64 8, %v81
  %v83 = mul i64 %v81, 24
  %v84 = add i64 192, %v83
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v84
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v83
  %v90 = add i64 384, %v83
  %v91 = getelementptr inbounds float, ptr %v86, i64 %v90
  %v93 = add i64 576, %v83
  %v94 = getelementptr inbounds float, ptr %v86, i64 %v93
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v135, %b17 ]
  %v36 = icmp slt i64 %v35, %v24
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v44 = sub i64 %v21, %v41
  %v45 = icmp slt i64 %v44, %v43
  %v46 = select i1 %v45, i64 %v44, i64 %v43
  br i1 %v65, label %b9, label %b10
b9:
  %v66 = mul i64 %v35, 2
  %v67 = sdiv i64 %v66, %v24
  %v68 = mul i64 %v67, 128
  %v69 = add i64 %v48, %v68
  %v70 = getelementptr inbounds float, ptr %v10, i64 %v69
  %v72 = mul i64 %v41, 8
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  %v75 = sub i64 %v46, 1
  %v76 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v75
  %v77 = load ptr, ptr %v76, align 4
  %v78 = icmp sgt i64 %v46, 0
  br i1 %v78, label %b11, label %b12
b11:
  call void %v77(ptr %v73, i64 8, ptr %v74, i64 8, ptr %v12, i64 64, i64 16, i64 15, ptr %v70, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v64, label %b13, label %b14
b13:
  %v79 = mul i64 %v41, 8
  %v80 = getelementptr inbounds float, ptr %v71, i64 %v79
  call void @dots(ptr %v80, i64 8, ptr %v87, i64 24, i64 8, i64 1, i64 %v82, ptr %v12, i64 64, i64 %v46, i1 0)
  call void @dots(ptr %v80, i64 8, ptr %v88, i64 24, i64 8, i64 1, i64 %v82, ptr %v89, i64 64, i64 %v46, i1 0)
  call void @dots(ptr %v80, i64 8, ptr %v91, i64 24, i64 8, i64 1, i64 %v82, ptr %v92, i64 64, i64 %v46, i1 0)
  call void @dots(ptr %v80, i64 8, ptr %v94, i64 24, i64 8, i64 1, i64 %v82, ptr %v95, i64 64, i64 %v46, i1 0)
  br label %b14
b14:
  br label %b15
b15:
  %v96 = phi i64 [ 0, %b14 ], [ %v134, %b20 ]
  %v97 = icmp slt i64 %v96, %v46
  br i1 %v97, label %b16, label %b17
b16:
  %v98 = add i64 %v41, %v96
  %v102 = sub i64 %v98, %v101
  %v103 = mul i64 %v102, 32
  %v104 = getelementptr inbounds float, ptr %v100, i64 %v103
  %v105 = mul i64 %v96, 64
  %v106 = getelementptr inbounds float, ptr %v12, i64 %v105
  br label %b18
b18:
  %v107 = phi i64 [ 0, %b16 ], [ %v133, %b19 ]
  %v108 = icmp slt i64 %v107, 1
  br i1 %v108, label %b19, label %b20
b19:
  %v109 = add i64 %v30, %v107
  %v110 = mul i64 %v109, 8
  %v111 = mul i64 %v107, 8
  %v112 = getelementptr inbounds float, ptr %v106, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v104, i64 %v110
  %v114 = load <8 x float>, ptr %v112, align 4
  store <8 x float> %v114, ptr %v113, align 4
  %v115 = add i64 2, %v107
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v106, i64 %v116
  %v118 = add i64 8, %v110
  %v119 = getelementptr inbounds float, ptr %v104, i64 %v118
  %v120 = load <8 x float>, ptr %v117, align 4
  store <8 x float> %v120, ptr %v119, align 4
  %v121 = add i64 4, %v107
  %v122 = mul i64 %v121, 8
  %v123 = getelementptr inbounds float, ptr %v106, i64 %v122
  %v124 = add i64 16, %v110
  %v125 = getelementptr inbounds float, ptr %v104, i64 %v124
  %v126 = load <8 x float>, ptr %v123, align 4
  store <8 x float> %v126, ptr %v125, align 4
  %v127 = add i64 6, %v107
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v106, i64 %v128
  %v130 = add i64 24, %v110
  %v131 = getelementptr inbounds float, ptr %v104, i64 %v130
  %v132 = load <8 x float>, ptr %v129, align 4
  store <8 x float> %v132, ptr %v131, align 4
  %v133 = add nsw i64 %v107, 1
  br label %b18
b20:
  %v134 = add nsw i64 %v96, 1
  br label %b15
b17:
  %v135 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v136 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v137 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v56, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = load <8 x float>, ptr %v13, align 4
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v27, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v13, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v30, <8 x float> %v15)
  %v32 = getelementptr inbounds float, ptr %v13, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v33, <8 x float> %v16)
  %v35 = getelementptr inbounds float, ptr %v13, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v36, <8 x float> %v17)
  %v38 = add i64 %v12, 1
  %v39 = getelementptr inbounds float, ptr %v13, i64 32
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = load <8 x float>, ptr %v39, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v44, <8 x float> %v18)
  %v46 = getelementptr inbounds float, ptr %v39, i64 8
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v47, <8 x float> %v19)
  %v49 = getelementptr inbounds float, ptr %v39, i64 16
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v50, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v39, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v53, <8 x float> %v21)
  %v55 = getelementptr inbounds float, ptr %v13, i64 64
  %v56 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v57 = fadd <8 x float> %v14, %v18
  %v58 = fadd <8 x float> %v15, %v19
  %v59 = fadd <8 x float> %v16, %v20
  %v60 = fadd <8 x float> %v17, %v21
  br label %b3
b3:
  %v61 = phi i64 [ %v11, %b2 ], [ %v84, %b4 ]
  %v62 = phi ptr [ %v13, %b2 ], [ %v83, %b4 ]
  %v63 = phi <8 x float> [ %v57, %b2 ], [ %v73, %b4 ]
  %v64 = phi <8 x float> [ %v58, %b2 ], [ %v76, %b4 ]
  %v65 = phi <8 x float> [ %v59, %b2 ], [ %v79, %b4 ]
  %v66 = phi <8 x float> [ %v60, %b2 ], [ %v82, %b4 ]
  %v67 = icmp slt i64 %v61, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = load <8 x float>, ptr %v62, align 4
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v72, <8 x float> %v63)
  %v74 = getelementptr inbounds float, ptr %v62, i64 8
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v75, <8 x float> %v64)
  %v77 = getelementptr inbounds float, ptr %v62, i64 16
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v78, <8 x float> %v65)
  %v80 = getelementptr inbounds float, ptr %v62, i64 24
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v81, <8 x float> %v66)
  %v83 = getelementptr inbounds float, ptr %v62, i64 32
  %v84 = add nsw i64 %v61, 1
  br label %b3
b5:
  store <8 x float> %v63, ptr %v4, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = mul i64 %v6, 2
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v65, ptr %v87, align 4
  %v88 = mul i64 %v6, 3
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  store <8 x float> %v66, ptr %v89, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = load <8 x float>, ptr %v11, align 4
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v29, <8 x float> %v12)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v29, <8 x float> %v16)
  %v32 = getelementptr inbounds float, ptr %v11, i64 8
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v33, <8 x float> %v13)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v33, <8 x float> %v17)
  %v36 = getelementptr inbounds float, ptr %v11, i64 16
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v37, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v37, <8 x float> %v18)
  %v40 = getelementptr inbounds float, ptr %v11, i64 24
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v41, <8 x float> %v15)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v41, <8 x float> %v19)
  %v44 = getelementptr inbounds float, ptr %v11, i64 32
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v12, ptr %v4, align 4
  %v46 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v13, ptr %v46, align 4
  %v47 = mul i64 %v6, 2
  %v48 = getelementptr inbounds float, ptr %v4, i64 %v47
  store <8 x float> %v14, ptr %v48, align 4
  %v49 = mul i64 %v6, 3
  %v50 = getelementptr inbounds float, ptr %v4, i64 %v49
  store <8 x float> %v15, ptr %v50, align 4
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v16, ptr %v51, align 4
  %v52 = add i64 %v5, %v6
  %v53 = getelementptr inbounds float, ptr %v4, i64 %v52
  store <8 x float> %v17, ptr %v53, align 4
  %v54 = add i64 %v5, %v47
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v54
  store <8 x float> %v18, ptr %v55, align 4
  %v56 = add i64 %v5, %v49
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v56
  store <8 x float> %v19, ptr %v57, align 4
  ret void
}
define internal void @tile_3x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v60, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v25 = icmp slt i64 %v10, %v3
  br i1 %v25, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v11, i64 256
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v11, i64 272
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v1
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = load <8 x float>, ptr %v11, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v41, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v41, <8 x float> %v17)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v41, <8 x float> %v21)
  %v45 = getelementptr inbounds float, ptr %v11, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v46, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v46, <8 x float> %v18)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v46, <8 x float> %v22)
  %v50 = getelementptr inbounds float, ptr %v11, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v51, <8 x float> %v15)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v51, <8 x float> %v19)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v51, <8 x float> %v23)
  %v55 = getelementptr inbounds float, ptr %v11, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v56, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v56, <8 x float> %v20)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v56, <8 x float> %v24)
  %v60 = getelementptr inbounds float, ptr %v11, i64 32
  %v61 = getelementptr inbounds float, ptr %v12, i64 16
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v63, align 4
  %v64 = mul i64 %v6, 2
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v15, ptr %v65, align 4
  %v66 = mul i64 %v6, 3
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v16, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v17, ptr %v68, align 4
  %v69 = add i64 %v5, %v6
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v18, ptr %v70, align 4
  %v71 = add i64 %v5, %v64
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v19, ptr %v72, align 4
  %v73 = add i64 %v5, %v66
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v20, ptr %v74, align 4
  %v75 = mul i64 %v5, 2
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v21, ptr %v76, align 4
  %v77 = add i64 %v75, %v6
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v22, ptr %v78, align 4
  %v79 = add i64 %v75, %v64
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v23, ptr %v80, align 4
  %v81 = add i64 %v75, %v66
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v24, ptr %v82, align 4
  ret void
}
define internal void @dots(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, i1 %v10) #2 {
entry:
  %v18 = sdiv i64 %v9, 4
  %v19 = mul i64 %v18, 4
  %v34 = sdiv i64 %v4, 8
  %v35 = mul i64 %v34, 8
  %v88 = sub i64 %v4, %v35
  %v89 = icmp ult i64 %v88, 8
  %v90 = select i1 %v89, i64 %v88, i64 8
  %v91 = trunc i64 %v90 to i32
  %v92 = insertelement <8 x i32> poison, i32 %v91, i64 0
  %v93 = shufflevector <8 x i32> %v92, <8 x i32> poison, <8 x i32> zeroinitializer
  %v94 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v93
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v315, %b17 ]
  %v12 = icmp slt i64 %v11, %v5
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v11, 8
  %v14 = mul i64 %v13, %v3
  %v15 = getelementptr inbounds float, ptr %v2, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v7, i64 %v13
  %v17 = sub i64 %v6, %v13
  %v24 = sub i64 %v17, 1
  br label %b3
b3:
  %v20 = phi i64 [ 0, %b1 ], [ %v166, %b8 ]
  %v21 = icmp slt i64 %v20, %v19
  br i1 %v21, label %b4, label %b5
b4:
  %v46 = mul i64 %v20, %v1
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = add i64 %v20, 1
  %v49 = mul i64 %v48, %v1
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = add i64 %v20, 2
  %v52 = mul i64 %v51, %v1
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = add i64 %v20, 3
  %v55 = mul i64 %v54, %v1
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v138 = mul i64 %v20, %v8
  %v139 = getelementptr inbounds float, ptr %v16, i64 %v138
  %v145 = mul i64 %v48, %v8
  %v146 = getelementptr inbounds float, ptr %v16, i64 %v145
  %v152 = mul i64 %v51, %v8
  %v153 = getelementptr inbounds float, ptr %v16, i64 %v152
  %v159 = mul i64 %v54, %v8
  %v160 = getelementptr inbounds float, ptr %v16, i64 %v159
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v165, %b14 ]
  %v23 = icmp slt i64 %v22, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v25 = icmp slt i64 %v22, %v24
  %v26 = select i1 %v25, i64 %v22, i64 %v24
  %v27 = mul i64 %v26, %v3
  %v28 = getelementptr inbounds float, ptr %v15, i64 %v27
  %v29 = add i64 %v22, 1
  %v30 = icmp slt i64 %v29, %v24
  %v31 = select i1 %v30, i64 %v29, i64 %v24
  %v32 = mul i64 %v31, %v3
  %v33 = getelementptr inbounds float, ptr %v15, i64 %v32
  br label %b9
b9:
  %v36 = phi i64 [ 0, %b7 ], [ %v77, %b10 ]
  %v37 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v69, %b10 ]
  %v38 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v70, %b10 ]
  %v39 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v71, %b10 ]
  %v40 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v72, %b10 ]
  %v41 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v73, %b10 ]
  %v42 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v74, %b10 ]
  %v43 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v75, %b10 ]
  %v44 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v76, %b10 ]
  %v45 = icmp slt i64 %v36, %v35
  br i1 %v45, label %b10, label %b11
b10:
  %v57 = getelementptr inbounds float, ptr %v47, i64 %v36
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v50, i64 %v36
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v53, i64 %v36
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v56, i64 %v36
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v33, i64 %v36
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v66, <8 x float> %v37)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v68, <8 x float> %v38)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v66, <8 x float> %v39)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v68, <8 x float> %v40)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v66, <8 x float> %v41)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v68, <8 x float> %v42)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v66, <8 x float> %v43)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v68, <8 x float> %v44)
  %v77 = add nsw i64 %v36, 8
  br label %b9, !llvm.loop !0
b11:
  br label %b12
b12:
  %v78 = phi i64 [ %v35, %b11 ], [ %v115, %b13 ]
  %v79 = phi <8 x float> [ %v37, %b11 ], [ %v107, %b13 ]
  %v80 = phi <8 x float> [ %v38, %b11 ], [ %v108, %b13 ]
  %v81 = phi <8 x float> [ %v39, %b11 ], [ %v109, %b13 ]
  %v82 = phi <8 x float> [ %v40, %b11 ], [ %v110, %b13 ]
  %v83 = phi <8 x float> [ %v41, %b11 ], [ %v111, %b13 ]
  %v84 = phi <8 x float> [ %v42, %b11 ], [ %v112, %b13 ]
  %v85 = phi <8 x float> [ %v43, %b11 ], [ %v113, %b13 ]
  %v86 = phi <8 x float> [ %v44, %b11 ], [ %v114, %b13 ]
  %v87 = icmp slt i64 %v78, %v4
  br i1 %v87, label %b13, label %b14
b13:
  %v95 = getelementptr inbounds float, ptr %v47, i64 %v78
  %v96 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v95, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v97 = getelementptr inbounds float, ptr %v50, i64 %v78
  %v98 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v97, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v99 = getelementptr inbounds float, ptr %v53, i64 %v78
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v101 = getelementptr inbounds float, ptr %v56, i64 %v78
  %v102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v101, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v103 = getelementptr inbounds float, ptr %v28, i64 %v78
  %v104 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v103, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v105 = getelementptr inbounds float, ptr %v33, i64 %v78
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v104, <8 x float> %v79)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v106, <8 x float> %v80)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v104, <8 x float> %v81)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v106, <8 x float> %v82)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v104, <8 x float> %v83)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v106, <8 x float> %v84)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v104, <8 x float> %v85)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v106, <8 x float> %v86)
  %v115 = add nsw i64 %v78, 8
  br label %b12, !llvm.loop !0
b14:
  %v116 = shufflevector <8 x float> %v79, <8 x float> %v80, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v117 = shufflevector <8 x float> %v79, <8 x float> %v80, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v118 = fadd <8 x float> %v116, %v117
  %v119 = shufflevector <8 x float> %v81, <8 x float> %v82, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v120 = shufflevector <8 x float> %v81, <8 x float> %v82, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v121 = fadd <8 x float> %v119, %v120
  %v122 = shufflevector <8 x float> %v83, <8 x float> %v84, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v123 = shufflevector <8 x float> %v83, <8 x float> %v84, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v124 = fadd <8 x float> %v122, %v123
  %v125 = shufflevector <8 x float> %v85, <8 x float> %v86, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v126 = shufflevector <8 x float> %v85, <8 x float> %v86, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v127 = fadd <8 x float> %v125, %v126
  %v128 = shufflevector <8 x float> %v118, <8 x float> %v121, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v129 = shufflevector <8 x float> %v118, <8 x float> %v121, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v130 = fadd <8 x float> %v128, %v129
  %v131 = shufflevector <8 x float> %v124, <8 x float> %v127, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v132 = shufflevector <8 x float> %v124, <8 x float> %v127, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v133 = fadd <8 x float> %v131, %v132
  %v134 = shufflevector <8 x float> %v130, <8 x float> %v133, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v135 = shufflevector <8 x float> %v130, <8 x float> %v133, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v136 = fadd <8 x float> %v134, %v135
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 0, i32 1>
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v22
  %v141 = load <2 x float>, ptr %v140, align 4
  %v142 = fadd <2 x float> %v141, %v137
  %v143 = select i1 %v10, <2 x float> %v142, <2 x float> %v137
  store <2 x float> %v143, ptr %v140, align 4
  %v144 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 2, i32 3>
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v22
  %v148 = load <2 x float>, ptr %v147, align 4
  %v149 = fadd <2 x float> %v148, %v144
  %v150 = select i1 %v10, <2 x float> %v149, <2 x float> %v144
  store <2 x float> %v150, ptr %v147, align 4
  %v151 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 4, i32 5>
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v22
  %v155 = load <2 x float>, ptr %v154, align 4
  %v156 = fadd <2 x float> %v155, %v151
  %v157 = select i1 %v10, <2 x float> %v156, <2 x float> %v151
  store <2 x float> %v157, ptr %v154, align 4
  %v158 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 6, i32 7>
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v22
  %v162 = load <2 x float>, ptr %v161, align 4
  %v163 = fadd <2 x float> %v162, %v158
  %v164 = select i1 %v10, <2 x float> %v163, <2 x float> %v158
  store <2 x float> %v164, ptr %v161, align 4
  %v165 = add nsw i64 %v22, 2
  br label %b6, !llvm.loop !0
b8:
  %v166 = add nsw i64 %v20, 4
  br label %b3, !llvm.loop !0
b5:
  br label %b15
b15:
  %v167 = phi i64 [ %v19, %b5 ], [ %v314, %b20 ]
  %v168 = icmp slt i64 %v167, %v9
  br i1 %v168, label %b16, label %b17
b16:
  %v220 = mul i64 %v167, %v1
  %v221 = getelementptr inbounds float, ptr %v0, i64 %v220
  %v307 = mul i64 %v167, %v8
  %v308 = getelementptr inbounds float, ptr %v16, i64 %v307
  br label %b18
b18:
  %v169 = phi i64 [ 0, %b16 ], [ %v313, %b26 ]
  %v170 = icmp slt i64 %v169, 8
  br i1 %v170, label %b19, label %b20
b19:
  %v171 = icmp slt i64 %v169, %v24
  %v172 = select i1 %v171, i64 %v169, i64 %v24
  %v173 = mul i64 %v172, %v3
  %v174 = getelementptr inbounds float, ptr %v15, i64 %v173
  %v175 = add i64 %v169, 1
  %v176 = icmp slt i64 %v175, %v24
  %v177 = select i1 %v176, i64 %v175, i64 %v24
  %v178 = mul i64 %v177, %v3
  %v179 = getelementptr inbounds float, ptr %v15, i64 %v178
  %v180 = add i64 %v169, 2
  %v181 = icmp slt i64 %v180, %v24
  %v182 = select i1 %v181, i64 %v180, i64 %v24
  %v183 = mul i64 %v182, %v3
  %v184 = getelementptr inbounds float, ptr %v15, i64 %v183
  %v185 = add i64 %v169, 3
  %v186 = icmp slt i64 %v185, %v24
  %v187 = select i1 %v186, i64 %v185, i64 %v24
  %v188 = mul i64 %v187, %v3
  %v189 = getelementptr inbounds float, ptr %v15, i64 %v188
  %v190 = add i64 %v169, 4
  %v191 = icmp slt i64 %v190, %v24
  %v192 = select i1 %v191, i64 %v190, i64 %v24
  %v193 = mul i64 %v192, %v3
  %v194 = getelementptr inbounds float, ptr %v15, i64 %v193
  %v195 = add i64 %v169, 5
  %v196 = icmp slt i64 %v195, %v24
  %v197 = select i1 %v196, i64 %v195, i64 %v24
  %v198 = mul i64 %v197, %v3
  %v199 = getelementptr inbounds float, ptr %v15, i64 %v198
  %v200 = add i64 %v169, 6
  %v201 = icmp slt i64 %v200, %v24
  %v202 = select i1 %v201, i64 %v200, i64 %v24
  %v203 = mul i64 %v202, %v3
  %v204 = getelementptr inbounds float, ptr %v15, i64 %v203
  %v205 = add i64 %v169, 7
  %v206 = icmp slt i64 %v205, %v24
  %v207 = select i1 %v206, i64 %v205, i64 %v24
  %v208 = mul i64 %v207, %v3
  %v209 = getelementptr inbounds float, ptr %v15, i64 %v208
  br label %b21
b21:
  %v210 = phi i64 [ 0, %b19 ], [ %v248, %b22 ]
  %v211 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v240, %b22 ]
  %v212 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v241, %b22 ]
  %v213 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v242, %b22 ]
  %v214 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v243, %b22 ]
  %v215 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v244, %b22 ]
  %v216 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v245, %b22 ]
  %v217 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v246, %b22 ]
  %v218 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v247, %b22 ]
  %v219 = icmp slt i64 %v210, %v35
  br i1 %v219, label %b22, label %b23
b22:
  %v222 = getelementptr inbounds float, ptr %v221, i64 %v210
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = getelementptr inbounds float, ptr %v174, i64 %v210
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = getelementptr inbounds float, ptr %v179, i64 %v210
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = getelementptr inbounds float, ptr %v184, i64 %v210
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = getelementptr inbounds float, ptr %v189, i64 %v210
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = getelementptr inbounds float, ptr %v194, i64 %v210
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = getelementptr inbounds float, ptr %v199, i64 %v210
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = getelementptr inbounds float, ptr %v204, i64 %v210
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = getelementptr inbounds float, ptr %v209, i64 %v210
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v225, <8 x float> %v211)
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v227, <8 x float> %v212)
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v229, <8 x float> %v213)
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v231, <8 x float> %v214)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v233, <8 x float> %v215)
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v235, <8 x float> %v216)
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v237, <8 x float> %v217)
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v239, <8 x float> %v218)
  %v248 = add nsw i64 %v210, 8
  br label %b21, !llvm.loop !0
b23:
  br label %b24
b24:
  %v249 = phi i64 [ %v35, %b23 ], [ %v285, %b25 ]
  %v250 = phi <8 x float> [ %v211, %b23 ], [ %v277, %b25 ]
  %v251 = phi <8 x float> [ %v212, %b23 ], [ %v278, %b25 ]
  %v252 = phi <8 x float> [ %v213, %b23 ], [ %v279, %b25 ]
  %v253 = phi <8 x float> [ %v214, %b23 ], [ %v280, %b25 ]
  %v254 = phi <8 x float> [ %v215, %b23 ], [ %v281, %b25 ]
  %v255 = phi <8 x float> [ %v216, %b23 ], [ %v282, %b25 ]
  %v256 = phi <8 x float> [ %v217, %b23 ], [ %v283, %b25 ]
  %v257 = phi <8 x float> [ %v218, %b23 ], [ %v284, %b25 ]
  %v258 = icmp slt i64 %v249, %v4
  br i1 %v258, label %b25, label %b26
b25:
  %v259 = getelementptr inbounds float, ptr %v221, i64 %v249
  %v260 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v259, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v261 = getelementptr inbounds float, ptr %v174, i64 %v249
  %v262 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v261, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v263 = getelementptr inbounds float, ptr %v179, i64 %v249
  %v264 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v263, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v265 = getelementptr inbounds float, ptr %v184, i64 %v249
  %v266 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v265, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v267 = getelementptr inbounds float, ptr %v189, i64 %v249
  %v268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v267, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v269 = getelementptr inbounds float, ptr %v194, i64 %v249
  %v270 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v269, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v271 = getelementptr inbounds float, ptr %v199, i64 %v249
  %v272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v271, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v273 = getelementptr inbounds float, ptr %v204, i64 %v249
  %v274 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v273, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v275 = getelementptr inbounds float, ptr %v209, i64 %v249
  %v276 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v275, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v262, <8 x float> %v250)
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v264, <8 x float> %v251)
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v266, <8 x float> %v252)
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v268, <8 x float> %v253)
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v270, <8 x float> %v254)
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v272, <8 x float> %v255)
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v274, <8 x float> %v256)
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v276, <8 x float> %v257)
  %v285 = add nsw i64 %v249, 8
  br label %b24, !llvm.loop !0
b26:
  %v286 = shufflevector <8 x float> %v250, <8 x float> %v251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v287 = shufflevector <8 x float> %v250, <8 x float> %v251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v288 = fadd <8 x float> %v286, %v287
  %v289 = shufflevector <8 x float> %v252, <8 x float> %v253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v290 = shufflevector <8 x float> %v252, <8 x float> %v253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v291 = fadd <8 x float> %v289, %v290
  %v292 = shufflevector <8 x float> %v254, <8 x float> %v255, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v293 = shufflevector <8 x float> %v254, <8 x float> %v255, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v294 = fadd <8 x float> %v292, %v293
  %v295 = shufflevector <8 x float> %v256, <8 x float> %v257, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v296 = shufflevector <8 x float> %v256, <8 x float> %v257, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v297 = fadd <8 x float> %v295, %v296
  %v298 = shufflevector <8 x float> %v288, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x float> %v288, <8 x float> %v291, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = fadd <8 x float> %v298, %v299
  %v301 = shufflevector <8 x float> %v294, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v302 = shufflevector <8 x float> %v294, <8 x float> %v297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v303 = fadd <8 x float> %v301, %v302
  %v304 = shufflevector <8 x float> %v300, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v305 = shufflevector <8 x float> %v300, <8 x float> %v303, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v306 = fadd <8 x float> %v304, %v305
  %v309 = getelementptr inbounds float, ptr %v308, i64 %v169
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = fadd <8 x float> %v310, %v306
  %v312 = select i1 %v10, <8 x float> %v311, <8 x float> %v306
  store <8 x float> %v312, ptr %v309, align 4
  %v313 = add nsw i64 %v169, 8
  br label %b18, !llvm.loop !0
b20:
  %v314 = add nsw i64 %v167, 1
  br label %b15, !llvm.loop !0
b17:
  %v315 = add nsw i64 %v11, 1
  br label %b0, !llvm.loop !0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v13 = alloca float, i64 192, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v14 = getelementptr inbounds i64, ptr %v4, i64 3
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr inbounds i64, ptr %v4, i64 4
  %v17 = load i64, ptr %v16, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 7
  %v51 = load i64, ptr %v50, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v58 = load ptr, ptr %v57, align 4
  %v104 = getelementptr inbounds i64, ptr %v1, i64 8
  %v105 = load i64, ptr %v104, align 8
  %v108 = getelementptr inbounds i64, ptr %v1, i64 9
  %v109 = load i64, ptr %v108, align 8
  %v118 = load ptr, ptr %v0, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v136 = load ptr, ptr %v135, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds i64, ptr %v1, i64 25
  %v154 = load i64, ptr %v153, align 8
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds i64, ptr %v1, i64 26
  %v172 = load i64, ptr %v171, align 8
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v198 = load ptr, ptr %v197, align 4
  %v214 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v215 = load ptr, ptr %v214, align 4
  %v216 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v217 = load ptr, ptr %v216, align 4
  %v218 = getelementptr inbounds i64, ptr %v1, i64 27
  %v219 = load i64, ptr %v218, align 8
  %v226 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v227 = load ptr, ptr %v226, align 4
  %v228 = getelementptr inbounds i64, ptr %v1, i64 60
  %v229 = load i64, ptr %v228, align 8
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds i64, ptr %v1, i64 61
  %v238 = load i64, ptr %v237, align 8
  %v244 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v245 = load ptr, ptr %v244, align 4
  %v246 = getelementptr inbounds i64, ptr %v1, i64 62
  %v247 = load i64, ptr %v246, align 8
  %v259 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v260 = load ptr, ptr %v259, align 4
  %v261 = getelementptr inbounds i64, ptr %v1, i64 63
  %v262 = load i64, ptr %v261, align 8
  %v273 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v274 = load ptr, ptr %v273, align 4
  %v275 = getelementptr inbounds i64, ptr %v1, i64 48
  %v276 = load i64, ptr %v275, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v52 = mul i64 4, %v51
  %v53 = icmp slt i64 %v49, %v52
  %v59 = sub i64 %v9, %v6
  %v60 = mul i64 %v59, %v49
  %v61 = mul i64 %v60, 32
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v95 = icmp sge i64 %v49, %v52
  %v106 = mul i64 %v105, %v49
  %v107 = icmp sle i64 %v106, 8
  %v110 = icmp eq i64 %v109, 0
  %v111 = and i1 %v107, %v110
  %v112 = icmp eq i1 %v111, 0
  %v119 = mul i64 %v9, %v49
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v118, i64 %v120
  %v139 = getelementptr inbounds float, ptr %v13, i64 16
  %v142 = getelementptr inbounds float, ptr %v13, i64 32
  %v145 = getelementptr inbounds float, ptr %v13, i64 48
  %v155 = and i64 %v9, %v154
  %v156 = mul i64 %v155, %v49
  %v157 = mul i64 %v156, 16
  %v158 = getelementptr inbounds float, ptr %v152, i64 %v157
  %v173 = and i64 %v9, %v172
  %v174 = mul i64 %v173, %v49
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v170, i64 %v175
  %v182 = getelementptr inbounds float, ptr %v13, i64 8
  %v201 = getelementptr inbounds float, ptr %v13, i64 24
  %v204 = getelementptr inbounds float, ptr %v13, i64 40
  %v207 = getelementptr inbounds float, ptr %v13, i64 56
  %v220 = and i64 %v9, %v219
  %v221 = mul i64 %v220, %v49
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v217, i64 %v222
  %v230 = and i64 %v9, %v229
  %v231 = mul i64 %v230, %v49
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v227, i64 %v232
  %v239 = and i64 %v9, %v238
  %v240 = mul i64 %v239, %v49
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v236, i64 %v241
  %v248 = and i64 %v9, %v247
  %v249 = mul i64 %v248, %v49
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v245, i64 %v250
  %v253 = add i64 %v9, 1
  %v254 = and i64 %v253, %v219
  %v255 = mul i64 %v254, %v49
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v217, i64 %v256
  %v263 = and i64 %v9, %v262
  %v264 = mul i64 %v263, %v49
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v260, i64 %v265
  %v268 = and i64 %v253, %v172
  %v269 = mul i64 %v268, %v49
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v170, i64 %v270
  %v277 = and i64 %v9, %v276
  %v278 = mul i64 %v277, %v49
  %v279 = mul i64 %v278, 24
  %v280 = getelementptr inbounds float, ptr %v274, i64 %v279
  br label %b0
b0:
  %v18 = phi i64 [ %v15, %entry ], [ %v456, %b5 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = add i64 %v18, 96
  %v21 = icmp slt i64 %v20, %v17
  %v22 = select i1 %v21, i64 %v20, i64 %v17
  %v23 = sub i64 %v22, %v18
  %v24 = add i64 %v23, 2
  %v25 = sdiv i64 %v24, 3
  %v26 = icmp slt i64 %v25, 1
  %v27 = select i1 %v26, i64 1, i64 %v25
  %v28 = sdiv i64 %v23, %v27
  %v29 = mul i64 %v28, %v25
  %v30 = sub i64 %v23, %v29
  br label %b3
b3:
  %v31 = phi i64 [ 0, %b1 ], [ %v455, %b8 ]
  %v32 = icmp slt i64 %v31, 1
  br i1 %v32, label %b4, label %b5
b4:
  %v33 = add i64 %v31, 1
  %v34 = icmp slt i64 %v33, 1
  %v35 = select i1 %v34, i64 %v33, i64 %v31
  %v96 = mul i64 %v31, 1024
  %v97 = mul i64 %v35, 1024
  %v98 = add i64 %v96, 256
  %v99 = add i64 %v97, 256
  %v100 = add i64 %v98, 512
  %v101 = add i64 %v99, 512
  %v102 = add i64 %v100, 256
  %v103 = add i64 %v101, 256
  %v124 = getelementptr inbounds float, ptr %v11, i64 %v96
  %v131 = mul i64 %v31, 8
  %v132 = sub i64 8, %v131
  %v133 = mul i64 %v131, 24
  %v134 = add i64 192, %v133
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v134
  %v138 = getelementptr inbounds float, ptr %v136, i64 %v133
  %v140 = add i64 384, %v133
  %v141 = getelementptr inbounds float, ptr %v136, i64 %v140
  %v143 = add i64 576, %v133
  %v144 = getelementptr inbounds float, ptr %v136, i64 %v143
  %v161 = getelementptr inbounds float, ptr %v11, i64 %v98
  %v179 = getelementptr inbounds float, ptr %v11, i64 %v100
  %v185 = add i64 200, %v133
  %v186 = getelementptr inbounds float, ptr %v136, i64 %v185
  %v187 = add i64 8, %v133
  %v188 = getelementptr inbounds float, ptr %v136, i64 %v187
  %v189 = add i64 392, %v133
  %v190 = getelementptr inbounds float, ptr %v136, i64 %v189
  %v191 = add i64 584, %v133
  %v192 = getelementptr inbounds float, ptr %v136, i64 %v191
  %v195 = mul i64 %v131, 8
  %v196 = add i64 64, %v195
  %v199 = getelementptr inbounds float, ptr %v198, i64 %v196
  %v200 = getelementptr inbounds float, ptr %v198, i64 %v195
  %v202 = add i64 128, %v195
  %v203 = getelementptr inbounds float, ptr %v198, i64 %v202
  %v205 = add i64 192, %v195
  %v206 = getelementptr inbounds float, ptr %v198, i64 %v205
  br label %b6
b6:
  %v36 = phi i64 [ 0, %b4 ], [ %v454, %b35 ]
  %v37 = icmp slt i64 %v36, %v25
  br i1 %v37, label %b7, label %b8
b7:
  %v38 = icmp slt i64 %v36, %v30
  %v39 = mul i64 %v36, %v28
  %v40 = select i1 %v38, i64 %v36, i64 %v30
  %v41 = add i64 %v39, %v40
  %v42 = add i64 %v18, %v41
  %v43 = zext i1 %v38 to i64
  %v44 = add i64 %v28, %v43
  %v45 = sub i64 %v22, %v42
  %v46 = icmp slt i64 %v45, %v44
  %v47 = select i1 %v46, i64 %v45, i64 %v44
  br i1 %v53, label %b9, label %b10
b9:
  br label %b11
b11:
  %v54 = phi i64 [ 0, %b9 ], [ %v94, %b16 ]
  %v55 = icmp slt i64 %v54, %v47
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = add i64 %v42, %v54
  %v63 = mul i64 %v56, 32
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = mul i64 %v54, 64
  %v66 = getelementptr inbounds float, ptr %v13, i64 %v65
  br label %b14
b14:
  %v67 = phi i64 [ 0, %b12 ], [ %v93, %b15 ]
  %v68 = icmp slt i64 %v67, 1
  br i1 %v68, label %b15, label %b16
b15:
  %v69 = add i64 %v31, %v67
  %v70 = mul i64 %v69, 8
  %v71 = mul i64 %v67, 8
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v64, i64 %v70
  %v74 = load <8 x float>, ptr %v73, align 4
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = add i64 2, %v67
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v66, i64 %v76
  %v78 = add i64 8, %v70
  %v79 = getelementptr inbounds float, ptr %v64, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  store <8 x float> %v80, ptr %v77, align 4
  %v81 = add i64 4, %v67
  %v82 = mul i64 %v81, 8
  %v83 = getelementptr inbounds float, ptr %v66, i64 %v82
  %v84 = add i64 16, %v70
  %v85 = getelementptr inbounds float, ptr %v64, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  store <8 x float> %v86, ptr %v83, align 4
  %v87 = add i64 6, %v67
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v66, i64 %v88
  %v90 = add i64 24, %v70
  %v91 = getelementptr inbounds float, ptr %v64, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  store <8 x float> %v92, ptr %v89, align 4
  %v93 = add nsw i64 %v67, 1
  br label %b14
b16:
  %v94 = add nsw i64 %v54, 1
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v95, label %b17, label %b18
b17:
  br i1 %v112, label %b19, label %b20
b19:
  %v113 = mul i64 %v36, 2
  %v114 = sdiv i64 %v113, %v25
  %v115 = mul i64 %v114, 128
  %v116 = add i64 %v97, %v115
  %v117 = getelementptr inbounds float, ptr %v11, i64 %v116
  %v122 = mul i64 %v42, 8
  %v123 = getelementptr inbounds float, ptr %v121, i64 %v122
  %v125 = sub i64 %v47, 1
  %v126 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v125
  %v127 = load ptr, ptr %v126, align 4
  %v128 = icmp sgt i64 %v47, 0
  br i1 %v128, label %b21, label %b22
b21:
  call void %v127(ptr %v123, i64 8, ptr %v124, i64 8, ptr %v13, i64 64, i64 16, i64 15, ptr %v117, i64 0)
  br label %b22
b22:
  br label %b20
b20:
  br i1 %v111, label %b23, label %b24
b23:
  %v129 = mul i64 %v42, 8
  %v130 = getelementptr inbounds float, ptr %v121, i64 %v129
  call void @dots(ptr %v130, i64 8, ptr %v137, i64 24, i64 8, i64 1, i64 %v132, ptr %v13, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v130, i64 8, ptr %v138, i64 24, i64 8, i64 1, i64 %v132, ptr %v139, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v130, i64 8, ptr %v141, i64 24, i64 8, i64 1, i64 %v132, ptr %v142, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v130, i64 8, ptr %v144, i64 24, i64 8, i64 1, i64 %v132, ptr %v145, i64 64, i64 %v47, i1 0)
  br label %b24
b24:
  br label %b18
b18:
  br i1 %v112, label %b25, label %b26
b25:
  %v146 = mul i64 %v36, 2
  %v147 = sdiv i64 %v146, %v25
  %v148 = mul i64 %v147, 256
  %v149 = add i64 %v99, %v148
  %v150 = getelementptr inbounds float, ptr %v11, i64 %v149
  %v159 = mul i64 %v42, 16
  %v160 = getelementptr inbounds float, ptr %v158, i64 %v159
  %v162 = sub i64 %v47, 1
  %v163 = getelementptr inbounds ptr, ptr @table_tile_3x4_more, i64 %v162
  %v164 = load ptr, ptr %v163, align 4
  %v165 = icmp sgt i64 %v47, 0
  br i1 %v165, label %b27, label %b28
b27:
  call void %v164(ptr %v160, i64 16, ptr %v161, i64 16, ptr %v13, i64 64, i64 16, i64 0, ptr %v150, i64 0)
  br label %b28
b28:
  %v166 = mul i64 %v147, 128
  %v167 = add i64 %v101, %v166
  %v168 = getelementptr inbounds float, ptr %v11, i64 %v167
  %v177 = mul i64 %v42, 8
  %v178 = getelementptr inbounds float, ptr %v176, i64 %v177
  %v180 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v162
  %v181 = load ptr, ptr %v180, align 4
  br i1 %v165, label %b29, label %b30
b29:
  call void %v181(ptr %v178, i64 8, ptr %v179, i64 8, ptr %v182, i64 64, i64 16, i64 15, ptr %v168, i64 0)
  br label %b30
b30:
  br label %b26
b26:
  br i1 %v111, label %b31, label %b32
b31:
  %v183 = mul i64 %v42, 16
  %v184 = getelementptr inbounds float, ptr %v158, i64 %v183
  call void @dots(ptr %v184, i64 16, ptr %v186, i64 24, i64 16, i64 1, i64 %v132, ptr %v13, i64 64, i64 %v47, i1 1)
  call void @dots(ptr %v184, i64 16, ptr %v188, i64 24, i64 16, i64 1, i64 %v132, ptr %v139, i64 64, i64 %v47, i1 1)
  call void @dots(ptr %v184, i64 16, ptr %v190, i64 24, i64 16, i64 1, i64 %v132, ptr %v142, i64 64, i64 %v47, i1 1)
  call void @dots(ptr %v184, i64 16, ptr %v192, i64 24, i64 16, i64 1, i64 %v132, ptr %v145, i64 64, i64 %v47, i1 1)
  %v193 = mul i64 %v42, 8
  %v194 = getelementptr inbounds float, ptr %v176, i64 %v193
  call void @dots(ptr %v194, i64 8, ptr %v199, i64 8, i64 8, i64 1, i64 %v132, ptr %v182, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v194, i64 8, ptr %v200, i64 8, i64 8, i64 1, i64 %v132, ptr %v201, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v194, i64 8, ptr %v203, i64 8, i64 8, i64 1, i64 %v132, ptr %v204, i64 64, i64 %v47, i1 0)
  call void @dots(ptr %v194, i64 8, ptr %v206, i64 8, i64 8, i64 1, i64 %v132, ptr %v207, i64 64, i64 %v47, i1 0)
  br label %b32
b32:
  %v208 = add i64 %v42, %v47
  br label %b33
b33:
  %v209 = phi i64 [ %v42, %b32 ], [ %v453, %b38 ]
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b34, label %b35
b34:
  %v211 = sub i64 %v209, %v42
  %v212 = mul i64 %v211, 64
  %v213 = getelementptr inbounds float, ptr %v13, i64 %v212
  %v224 = mul i64 %v209, 8
  %v225 = getelementptr inbounds float, ptr %v223, i64 %v224
  %v234 = getelementptr inbounds float, ptr %v233, i64 %v224
  %v243 = getelementptr inbounds float, ptr %v242, i64 %v224
  %v252 = getelementptr inbounds float, ptr %v251, i64 %v224
  %v258 = getelementptr inbounds float, ptr %v257, i64 %v224
  %v267 = getelementptr inbounds float, ptr %v266, i64 %v224
  %v272 = getelementptr inbounds float, ptr %v271, i64 %v224
  %v281 = mul i64 %v209, 24
  %v282 = getelementptr inbounds float, ptr %v280, i64 %v281
  br label %b36
b36:
  %v283 = phi i64 [ 0, %b34 ], [ %v452, %b37 ]
  %v284 = icmp slt i64 %v283, 1
  br i1 %v284, label %b37, label %b38
b37:
  %v285 = add i64 %v31, %v283
  %v286 = mul i64 %v285, 8
  %v287 = mul i64 %v283, 8
  %v288 = getelementptr inbounds float, ptr %v213, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 1, %v283
  %v291 = mul i64 %v290, 8
  %v292 = getelementptr inbounds float, ptr %v213, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 2, %v283
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v213, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 3, %v283
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v213, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 4, %v283
  %v303 = mul i64 %v302, 8
  %v304 = getelementptr inbounds float, ptr %v213, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = add i64 5, %v283
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v213, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = add i64 6, %v283
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v213, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 7, %v283
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v213, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = fadd <8 x float> %v289, %v293
  %v319 = add i64 8, %v286
  %v320 = getelementptr inbounds float, ptr %v215, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = fadd <8 x float> %v318, %v321
  %v323 = fcmp olt <8 x float> %v322, splat (float 0xC056400000000000)
  %v324 = select <8 x i1> %v323, <8 x float> splat (float 0xC056400000000000), <8 x float> %v322
  %v325 = fcmp ogt <8 x float> %v324, splat (float 0x4056000000000000)
  %v326 = select <8 x i1> %v325, <8 x float> splat (float 0x4056000000000000), <8 x float> %v324
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v326, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v328 = fsub <8 x float> %v327, splat (float 0x4168000FE0000000)
  %v329 = bitcast <8 x float> %v327 to <8 x i32>
  %v330 = shl <8 x i32> %v329, splat (i32 23)
  %v331 = bitcast <8 x i32> %v330 to <8 x float>
  %v332 = fneg <8 x float> %v326
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v328, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v332)
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v328, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v333)
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v334, <8 x float> splat (float 0x3F81227F40000000))
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v335, <8 x float> %v334, <8 x float> splat (float 0x3FA5556740000000))
  %v337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> %v334, <8 x float> splat (float 0x3FC5554B00000000))
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> %v334, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v338, <8 x float> splat (float 0x3FF0000000000000))
  %v340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v339, <8 x float> splat (float 0x3FF0000000000000))
  %v341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v340, <8 x float> splat (float 0x3FF0000000000000))
  %v342 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v341
  %v343 = fadd <8 x float> %v297, %v301
  %v344 = getelementptr inbounds float, ptr %v215, i64 %v286
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = fadd <8 x float> %v343, %v345
  %v347 = fcmp olt <8 x float> %v346, splat (float 0xC056400000000000)
  %v348 = select <8 x i1> %v347, <8 x float> splat (float 0xC056400000000000), <8 x float> %v346
  %v349 = fcmp ogt <8 x float> %v348, splat (float 0x4056000000000000)
  %v350 = select <8 x i1> %v349, <8 x float> splat (float 0x4056000000000000), <8 x float> %v348
  %v351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v350, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v352 = fsub <8 x float> %v351, splat (float 0x4168000FE0000000)
  %v353 = bitcast <8 x float> %v351 to <8 x i32>
  %v354 = shl <8 x i32> %v353, splat (i32 23)
  %v355 = bitcast <8 x i32> %v354 to <8 x float>
  %v356 = fneg <8 x float> %v350
  %v357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v356)
  %v358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v357)
  %v359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v358, <8 x float> splat (float 0x3F81227F40000000))
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> %v358, <8 x float> splat (float 0x3FA5556740000000))
  %v361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v360, <8 x float> %v358, <8 x float> splat (float 0x3FC5554B00000000))
  %v362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> %v358, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v358, <8 x float> %v362, <8 x float> splat (float 0x3FF0000000000000))
  %v364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v358, <8 x float> %v363, <8 x float> splat (float 0x3FF0000000000000))
  %v365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v355, <8 x float> %v364, <8 x float> splat (float 0x3FF0000000000000))
  %v366 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v365
  %v367 = fadd <8 x float> %v305, %v309
  %v368 = add i64 16, %v286
  %v369 = getelementptr inbounds float, ptr %v215, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = fadd <8 x float> %v367, %v370
  %v372 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v371)
  %v373 = fcmp ogt <8 x float> %v372, splat (float 0x4023000000000000)
  %v374 = select <8 x i1> %v373, <8 x float> splat (float 0x4023000000000000), <8 x float> %v372
  %v375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v374, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v376 = fsub <8 x float> %v375, splat (float 0x4168000FE0000000)
  %v377 = bitcast <8 x float> %v375 to <8 x i32>
  %v378 = shl <8 x i32> %v377, splat (i32 23)
  %v379 = bitcast <8 x i32> %v378 to <8 x float>
  %v380 = fadd <8 x float> %v374, %v374
  %v381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v376, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v380)
  %v382 = fmul <8 x float> %v381, %v381
  %v383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v381, <8 x float> splat (float 0x3F81227F40000000))
  %v384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v383, <8 x float> %v381, <8 x float> splat (float 0x3FA5556740000000))
  %v385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v384, <8 x float> %v381, <8 x float> splat (float 0x3FC5554B00000000))
  %v386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v385, <8 x float> %v381, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v382, <8 x float> %v386, <8 x float> %v381)
  %v388 = fsub <8 x float> %v379, splat (float 0x3FF0000000000000)
  %v389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v379, <8 x float> %v387, <8 x float> %v388)
  %v390 = fadd <8 x float> %v389, splat (float 0x4000000000000000)
  %v391 = fdiv <8 x float> %v389, %v390
  %v392 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v391, <8 x float> %v371)
  %v393 = getelementptr inbounds float, ptr %v225, i64 %v286
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = fmul <8 x float> %v342, %v394
  %v396 = fmul <8 x float> %v366, %v392
  %v397 = fadd <8 x float> %v395, %v396
  %v398 = fadd <8 x float> %v313, %v317
  %v399 = add i64 24, %v286
  %v400 = getelementptr inbounds float, ptr %v215, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = fadd <8 x float> %v398, %v401
  %v403 = fcmp olt <8 x float> %v402, splat (float 0xC056400000000000)
  %v404 = select <8 x i1> %v403, <8 x float> splat (float 0xC056400000000000), <8 x float> %v402
  %v405 = fcmp ogt <8 x float> %v404, splat (float 0x4056000000000000)
  %v406 = select <8 x i1> %v405, <8 x float> splat (float 0x4056000000000000), <8 x float> %v404
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v408 = fsub <8 x float> %v407, splat (float 0x4168000FE0000000)
  %v409 = bitcast <8 x float> %v407 to <8 x i32>
  %v410 = shl <8 x i32> %v409, splat (i32 23)
  %v411 = bitcast <8 x i32> %v410 to <8 x float>
  %v412 = fneg <8 x float> %v406
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v412)
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v413)
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v414, <8 x float> splat (float 0x3F81227F40000000))
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v415, <8 x float> %v414, <8 x float> splat (float 0x3FA5556740000000))
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v416, <8 x float> %v414, <8 x float> splat (float 0x3FC5554B00000000))
  %v418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v417, <8 x float> %v414, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> %v418, <8 x float> splat (float 0x3FF0000000000000))
  %v420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> %v419, <8 x float> splat (float 0x3FF0000000000000))
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> %v420, <8 x float> splat (float 0x3FF0000000000000))
  %v422 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v421
  %v423 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v397)
  %v424 = fcmp ogt <8 x float> %v423, splat (float 0x4023000000000000)
  %v425 = select <8 x i1> %v424, <8 x float> splat (float 0x4023000000000000), <8 x float> %v423
  %v426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v425, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v427 = fsub <8 x float> %v426, splat (float 0x4168000FE0000000)
  %v428 = bitcast <8 x float> %v426 to <8 x i32>
  %v429 = shl <8 x i32> %v428, splat (i32 23)
  %v430 = bitcast <8 x i32> %v429 to <8 x float>
  %v431 = fadd <8 x float> %v425, %v425
  %v432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v427, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v431)
  %v433 = fmul <8 x float> %v432, %v432
  %v434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v432, <8 x float> splat (float 0x3F81227F40000000))
  %v435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v432, <8 x float> splat (float 0x3FA5556740000000))
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v435, <8 x float> %v432, <8 x float> splat (float 0x3FC5554B00000000))
  %v437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v436, <8 x float> %v432, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v433, <8 x float> %v437, <8 x float> %v432)
  %v439 = fsub <8 x float> %v430, splat (float 0x3FF0000000000000)
  %v440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> %v438, <8 x float> %v439)
  %v441 = fadd <8 x float> %v440, splat (float 0x4000000000000000)
  %v442 = fdiv <8 x float> %v440, %v441
  %v443 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v442, <8 x float> %v397)
  %v444 = fmul <8 x float> %v422, %v443
  %v445 = getelementptr inbounds float, ptr %v234, i64 %v286
  store <8 x float> %v342, ptr %v445, align 4
  %v446 = getelementptr inbounds float, ptr %v243, i64 %v286
  store <8 x float> %v366, ptr %v446, align 4
  %v447 = getelementptr inbounds float, ptr %v252, i64 %v286
  store <8 x float> %v392, ptr %v447, align 4
  %v448 = getelementptr inbounds float, ptr %v258, i64 %v286
  store <8 x float> %v397, ptr %v448, align 4
  %v449 = getelementptr inbounds float, ptr %v267, i64 %v286
  store <8 x float> %v422, ptr %v449, align 4
  %v450 = getelementptr inbounds float, ptr %v272, i64 %v286
  store <8 x float> %v444, ptr %v450, align 4
  %v451 = getelementptr inbounds float, ptr %v282, i64 %v286
  store <8 x float> %v444, ptr %v451, align 4
  %v452 = add nsw i64 %v283, 1
  br label %b36
b38:
  %v453 = add nsw i64 %v209, 1
  br label %b33
b35:
  %v454 = add nsw i64 %v36, 1
  br label %b6
b8:
  %v455 = add nsw i64 %v31, 1
  br label %b3
b5:
  %v456 = add nsw i64 %v18, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v56, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = load <8 x float>, ptr %v13, align 4
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v27, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v13, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v30, <8 x float> %v15)
  %v32 = getelementptr inbounds float, ptr %v13, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v33, <8 x float> %v16)
  %v35 = getelementptr inbounds float, ptr %v13, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v36, <8 x float> %v17)
  %v38 = add i64 %v12, 1
  %v39 = getelementptr inbounds float, ptr %v13, i64 32
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = load <8 x float>, ptr %v39, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v44, <8 x float> %v18)
  %v46 = getelementptr inbounds float, ptr %v39, i64 8
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v47, <8 x float> %v19)
  %v49 = getelementptr inbounds float, ptr %v39, i64 16
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v50, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v39, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v53, <8 x float> %v21)
  %v55 = getelementptr inbounds float, ptr %v13, i64 64
  %v56 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v57 = fadd <8 x float> %v14, %v18
  %v58 = fadd <8 x float> %v15, %v19
  %v59 = fadd <8 x float> %v16, %v20
  %v60 = fadd <8 x float> %v17, %v21
  br label %b3
b3:
  %v61 = phi i64 [ %v11, %b2 ], [ %v84, %b4 ]
  %v62 = phi ptr [ %v13, %b2 ], [ %v83, %b4 ]
  %v63 = phi <8 x float> [ %v57, %b2 ], [ %v73, %b4 ]
  %v64 = phi <8 x float> [ %v58, %b2 ], [ %v76, %b4 ]
  %v65 = phi <8 x float> [ %v59, %b2 ], [ %v79, %b4 ]
  %v66 = phi <8 x float> [ %v60, %b2 ], [ %v82, %b4 ]
  %v67 = icmp slt i64 %v61, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = load <8 x float>, ptr %v62, align 4
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v72, <8 x float> %v63)
  %v74 = getelementptr inbounds float, ptr %v62, i64 8
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v75, <8 x float> %v64)
  %v77 = getelementptr inbounds float, ptr %v62, i64 16
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v78, <8 x float> %v65)
  %v80 = getelementptr inbounds float, ptr %v62, i64 24
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v81, <8 x float> %v66)
  %v83 = getelementptr inbounds float, ptr %v62, i64 32
  %v84 = add nsw i64 %v61, 1
  br label %b3
b5:
  %v85 = load <8 x float>, ptr %v4, align 4
  %v86 = fadd <8 x float> %v85, %v63
  store <8 x float> %v86, ptr %v4, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v64
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = mul i64 %v6, 2
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v65
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = mul i64 %v6, 3
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd <8 x float> %v96, %v66
  store <8 x float> %v97, ptr %v95, align 4
  ret void
}
define internal void @tile_2x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = load <8 x float>, ptr %v11, align 4
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v29, <8 x float> %v12)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v29, <8 x float> %v16)
  %v32 = getelementptr inbounds float, ptr %v11, i64 8
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v33, <8 x float> %v13)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v33, <8 x float> %v17)
  %v36 = getelementptr inbounds float, ptr %v11, i64 16
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v37, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v37, <8 x float> %v18)
  %v40 = getelementptr inbounds float, ptr %v11, i64 24
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v41, <8 x float> %v15)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v41, <8 x float> %v19)
  %v44 = getelementptr inbounds float, ptr %v11, i64 32
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v46 = load <8 x float>, ptr %v4, align 4
  %v47 = fadd <8 x float> %v46, %v12
  store <8 x float> %v47, ptr %v4, align 4
  %v48 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v49, %v13
  store <8 x float> %v50, ptr %v48, align 4
  %v51 = mul i64 %v6, 2
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v14
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = mul i64 %v6, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fadd <8 x float> %v57, %v15
  store <8 x float> %v58, ptr %v56, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v16
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = add i64 %v5, %v6
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v17
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = add i64 %v5, %v51
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fadd <8 x float> %v68, %v18
  store <8 x float> %v69, ptr %v67, align 4
  %v70 = add i64 %v5, %v55
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v19
  store <8 x float> %v73, ptr %v71, align 4
  ret void
}
define internal void @tile_3x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v60, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v25 = icmp slt i64 %v10, %v3
  br i1 %v25, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v11, i64 256
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v11, i64 272
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v1
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = load <8 x float>, ptr %v11, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v41, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v41, <8 x float> %v17)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v41, <8 x float> %v21)
  %v45 = getelementptr inbounds float, ptr %v11, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v46, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v46, <8 x float> %v18)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v46, <8 x float> %v22)
  %v50 = getelementptr inbounds float, ptr %v11, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v51, <8 x float> %v15)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v51, <8 x float> %v19)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v51, <8 x float> %v23)
  %v55 = getelementptr inbounds float, ptr %v11, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v56, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v56, <8 x float> %v20)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v56, <8 x float> %v24)
  %v60 = getelementptr inbounds float, ptr %v11, i64 32
  %v61 = getelementptr inbounds float, ptr %v12, i64 16
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v63 = load <8 x float>, ptr %v4, align 4
  %v64 = fadd <8 x float> %v63, %v13
  store <8 x float> %v64, ptr %v4, align 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v66, %v14
  store <8 x float> %v67, ptr %v65, align 4
  %v68 = mul i64 %v6, 2
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v15
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = mul i64 %v6, 3
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v74, %v16
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v17
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = add i64 %v5, %v6
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v18
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = add i64 %v5, %v68
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v19
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = add i64 %v5, %v72
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v20
  store <8 x float> %v90, ptr %v88, align 4
  %v91 = mul i64 %v5, 2
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v21
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = add i64 %v91, %v6
  %v96 = getelementptr inbounds float, ptr %v4, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v22
  store <8 x float> %v98, ptr %v96, align 4
  %v99 = add i64 %v91, %v68
  %v100 = getelementptr inbounds float, ptr %v4, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v101, %v23
  store <8 x float> %v102, ptr %v100, align 4
  %v103 = add i64 %v91, %v72
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fadd <8 x float> %v105, %v24
  store <8 x float> %v106, ptr %v104, align 4
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 19
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 64
  %v55 = load i64, ptr %v54, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 64
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v56 = and i64 %v9, %v55
  %v57 = mul i64 %v56, %v30
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v64, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 64
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v60 = mul i64 %v17, 8
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v63, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v36 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v41, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v40, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v37 = add i64 %v36, %v21
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v39, <8 x float> %v22)
  %v41 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v42 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v43 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v44 = fadd <4 x float> %v42, %v43
  %v45 = shufflevector <4 x float> %v44, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v46 = shufflevector <4 x float> %v44, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v47 = fadd <2 x float> %v45, %v46
  %v48 = extractelement <2 x float> %v47, i64 0
  %v49 = extractelement <2 x float> %v47, i64 1
  %v50 = fadd float %v48, %v49
  %v51 = fadd float %v50, 0x0000000000000000
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v19
  store float %v51, ptr %v62, align 4
  %v63 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v64 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 8
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 1
  %v66 = load i64, ptr %v65, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 9
  %v70 = load i64, ptr %v69, align 8
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v80 = load ptr, ptr %v79, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 26
  %v83 = load i64, ptr %v82, align 8
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v105 = load ptr, ptr %v104, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds i64, ptr %v1, i64 65
  %v116 = load i64, ptr %v115, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1024
  %v13 = getelementptr inbounds float, ptr %v11, i64 1664
  %v37 = and i64 %v9, 1
  %v38 = icmp eq i64 %v37, 1
  %v67 = mul i64 %v64, %v66
  %v68 = icmp sle i64 %v67, 8
  %v71 = icmp eq i64 %v70, 0
  %v72 = and i1 %v68, %v71
  %v73 = icmp eq i1 %v72, 0
  %v81 = add i64 %v9, 1
  %v84 = and i64 %v81, %v83
  %v85 = mul i64 %v84, %v66
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v80, i64 %v86
  %v117 = and i64 %v9, %v116
  %v118 = mul i64 %v117, %v66
  %v119 = mul i64 %v118, 53
  %v120 = getelementptr inbounds float, ptr %v114, i64 %v119
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v142, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 2
  %v26 = sdiv i64 %v25, 3
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v26
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v141, %b8 ]
  %v33 = icmp slt i64 %v32, 2
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 2
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v39 = sub i64 1, %v32
  %v40 = select i1 %v38, i64 %v39, i64 %v32
  %v41 = sub i64 1, %v36
  %v42 = select i1 %v38, i64 %v41, i64 %v36
  %v55 = mul i64 %v40, 256
  %v56 = mul i64 %v42, 256
  %v57 = icmp eq i64 %v40, 1
  %v58 = select i1 %v57, i64 192, i64 256
  %v59 = icmp eq i64 %v42, 1
  %v60 = select i1 %v59, i64 192, i64 256
  %v61 = add i64 %v55, %v58
  %v62 = add i64 %v56, %v60
  %v90 = getelementptr inbounds float, ptr %v12, i64 %v55
  %v91 = select i1 %v57, ptr @table_tile_3x3, ptr @table_tile_3x4
  %v92 = select i1 %v57, i64 8, i64 8
  %v93 = select i1 %v57, i64 7, i64 15
  %v98 = select i1 %v57, i64 3, i64 4
  %v101 = mul i64 %v40, 32
  %v102 = sub i64 53, %v101
  %v103 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v103
  %v125 = mul i64 %v40, 4
  br label %b6
b6:
  %v43 = phi i64 [ 0, %b4 ], [ %v140, %b17 ]
  %v44 = icmp slt i64 %v43, %v26
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = icmp slt i64 %v43, %v31
  %v46 = mul i64 %v43, %v29
  %v47 = select i1 %v45, i64 %v43, i64 %v31
  %v48 = add i64 %v46, %v47
  %v49 = add i64 %v19, %v48
  %v50 = zext i1 %v45 to i64
  %v51 = add i64 %v29, %v50
  %v52 = sub i64 %v23, %v49
  %v53 = icmp slt i64 %v52, %v51
  %v54 = select i1 %v53, i64 %v52, i64 %v51
  br i1 %v73, label %b9, label %b10
b9:
  %v74 = mul i64 %v43, 2
  %v75 = sdiv i64 %v74, %v26
  %v76 = mul i64 %v75, 128
  %v77 = add i64 %v56, %v76
  %v78 = getelementptr inbounds float, ptr %v12, i64 %v77
  %v88 = mul i64 %v49, 8
  %v89 = getelementptr inbounds float, ptr %v87, i64 %v88
  %v94 = sub i64 %v54, 1
  %v95 = getelementptr inbounds ptr, ptr %v91, i64 %v94
  %v96 = load ptr, ptr %v95, align 4
  %v97 = icmp sgt i64 %v54, 0
  br i1 %v97, label %b11, label %b12
b11:
  call void %v96(ptr %v89, i64 8, ptr %v90, i64 8, ptr %v14, i64 32, i64 %v92, i64 %v93, ptr %v78, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v72, label %b13, label %b14
b13:
  %v99 = mul i64 %v49, 8
  %v100 = getelementptr inbounds float, ptr %v87, i64 %v99
  call void @dots(ptr %v100, i64 8, ptr %v106, i64 8, i64 8, i64 %v98, i64 %v102, ptr %v14, i64 32, i64 %v54, i1 0)
  br label %b14
b14:
  %v107 = add i64 %v49, %v54
  br label %b15
b15:
  %v108 = phi i64 [ %v49, %b14 ], [ %v139, %b20 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b16, label %b17
b16:
  %v110 = sub i64 %v108, %v49
  %v111 = mul i64 %v110, 32
  %v112 = getelementptr inbounds float, ptr %v14, i64 %v111
  %v121 = mul i64 %v108, 53
  %v122 = getelementptr inbounds float, ptr %v120, i64 %v121
  br label %b18
b18:
  %v123 = phi i64 [ 0, %b16 ], [ %v138, %b24 ]
  %v124 = icmp slt i64 %v123, %v98
  br i1 %v124, label %b19, label %b20
b19:
  %v126 = add i64 %v125, %v123
  %v127 = mul i64 %v126, 8
  %v128 = icmp slt i64 %v127, 48
  br i1 %v128, label %b21, label %b22
b21:
  %v129 = mul i64 %v123, 8
  %v130 = getelementptr inbounds float, ptr %v112, i64 %v129
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = getelementptr inbounds float, ptr %v122, i64 %v127
  store <8 x float> %v131, ptr %v132, align 4
  br label %b22
b22:
  %v133 = icmp eq i64 %v127, 48
  br i1 %v133, label %b23, label %b24
b23:
  %v134 = mul i64 %v123, 8
  %v135 = getelementptr inbounds float, ptr %v112, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v122, i64 %v127
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v136, ptr align 4 %v137, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0>)
  br label %b24
b24:
  %v138 = add nsw i64 %v123, 1
  br label %b18
b20:
  %v139 = add nsw i64 %v108, 1
  br label %b15
b17:
  %v140 = add nsw i64 %v43, 1
  br label %b6
b8:
  %v141 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v142 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v48, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v20 = icmp slt i64 %v12, %v11
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = load <8 x float>, ptr %v13, align 4
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v25, <8 x float> %v14)
  %v27 = getelementptr inbounds float, ptr %v13, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v28, <8 x float> %v15)
  %v30 = getelementptr inbounds float, ptr %v13, i64 16
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v31, <8 x float> %v16)
  %v33 = add i64 %v12, 1
  %v34 = getelementptr inbounds float, ptr %v13, i64 24
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = load <8 x float>, ptr %v34, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v39, <8 x float> %v17)
  %v41 = getelementptr inbounds float, ptr %v34, i64 8
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v42, <8 x float> %v18)
  %v44 = getelementptr inbounds float, ptr %v34, i64 16
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v45, <8 x float> %v19)
  %v47 = getelementptr inbounds float, ptr %v13, i64 48
  %v48 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v49 = fadd <8 x float> %v14, %v17
  %v50 = fadd <8 x float> %v15, %v18
  %v51 = fadd <8 x float> %v16, %v19
  br label %b3
b3:
  %v52 = phi i64 [ %v11, %b2 ], [ %v71, %b4 ]
  %v53 = phi ptr [ %v13, %b2 ], [ %v70, %b4 ]
  %v54 = phi <8 x float> [ %v49, %b2 ], [ %v63, %b4 ]
  %v55 = phi <8 x float> [ %v50, %b2 ], [ %v66, %b4 ]
  %v56 = phi <8 x float> [ %v51, %b2 ], [ %v69, %b4 ]
  %v57 = icmp slt i64 %v52, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = load <8 x float>, ptr %v53, align 4
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v62, <8 x float> %v54)
  %v64 = getelementptr inbounds float, ptr %v53, i64 8
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v65, <8 x float> %v55)
  %v67 = getelementptr inbounds float, ptr %v53, i64 16
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v68, <8 x float> %v56)
  %v70 = getelementptr inbounds float, ptr %v53, i64 24
  %v71 = add nsw i64 %v52, 1
  br label %b3
b5:
  store <8 x float> %v54, ptr %v4, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v55, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v56, ptr %v74, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v39, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = getelementptr inbounds float, ptr %v19, i64 %v1
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = load <8 x float>, ptr %v11, align 4
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v27, <8 x float> %v12)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v27, <8 x float> %v15)
  %v30 = getelementptr inbounds float, ptr %v11, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v31, <8 x float> %v13)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v31, <8 x float> %v16)
  %v34 = getelementptr inbounds float, ptr %v11, i64 16
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v35, <8 x float> %v14)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v35, <8 x float> %v17)
  %v38 = getelementptr inbounds float, ptr %v11, i64 24
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v12, ptr %v4, align 4
  %v40 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v13, ptr %v40, align 4
  %v41 = mul i64 %v6, 2
  %v42 = getelementptr inbounds float, ptr %v4, i64 %v41
  store <8 x float> %v14, ptr %v42, align 4
  %v43 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v43, align 4
  %v44 = add i64 %v5, %v6
  %v45 = getelementptr inbounds float, ptr %v4, i64 %v44
  store <8 x float> %v16, ptr %v45, align 4
  %v46 = add i64 %v5, %v41
  %v47 = getelementptr inbounds float, ptr %v4, i64 %v46
  store <8 x float> %v17, ptr %v47, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v44 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v54, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v52, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v22 = icmp slt i64 %v10, %v3
  br i1 %v22, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v23 = getelementptr inbounds float, ptr %v11, i64 192
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = getelementptr inbounds float, ptr %v11, i64 208
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load <8 x float>, ptr %v11, align 4
  %v27 = getelementptr inbounds float, ptr %v11, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v11, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = load float, ptr %v25, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v26, <8 x float> %v13)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v28, <8 x float> %v14)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v30, <8 x float> %v15)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v16)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v17)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v18)
  %v45 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v19)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v20)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v30, <8 x float> %v21)
  %v52 = getelementptr inbounds float, ptr %v11, i64 24
  %v53 = getelementptr inbounds float, ptr %v12, i64 16
  %v54 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v55, align 4
  %v56 = mul i64 %v6, 2
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v56
  store <8 x float> %v15, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v16, ptr %v58, align 4
  %v59 = add i64 %v5, %v6
  %v60 = getelementptr inbounds float, ptr %v4, i64 %v59
  store <8 x float> %v17, ptr %v60, align 4
  %v61 = add i64 %v5, %v56
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v18, ptr %v62, align 4
  %v63 = mul i64 %v5, 2
  %v64 = getelementptr inbounds float, ptr %v4, i64 %v63
  store <8 x float> %v19, ptr %v64, align 4
  %v65 = add i64 %v63, %v6
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  store <8 x float> %v20, ptr %v66, align 4
  %v67 = add i64 %v63, %v56
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v21, ptr %v68, align 4
  ret void
}
define internal void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 65
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 66
  %v33 = load i64, ptr %v32, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 53
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v9, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = mul i64 %v35, 16
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v49, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v38 = mul i64 %v14, 16
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  br label %b3
b3:
  %v40 = phi i64 [ 0, %b1 ], [ %v48, %b4 ]
  %v41 = icmp slt i64 %v40, 16
  br i1 %v41, label %b4, label %b5
b4:
  %v42 = getelementptr inbounds float, ptr %v27, i64 %v40
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v29, i64 %v40
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = fadd <8 x float> %v43, %v45
  %v47 = getelementptr inbounds float, ptr %v39, i64 %v40
  store <8 x float> %v46, ptr %v47, align 4
  %v48 = add nsw i64 %v40, 8
  br label %b3
b5:
  %v49 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 65
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 67
  %v33 = load i64, ptr %v32, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 68
  %v43 = load i64, ptr %v42, align 8
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 69
  %v52 = load i64, ptr %v51, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 53
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v9, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  %v44 = and i64 %v9, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = mul i64 %v45, 8
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v53 = and i64 %v9, %v52
  %v54 = mul i64 %v53, %v22
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v50, i64 %v55
  %v60 = getelementptr inbounds float, ptr %v29, i64 16
  %v65 = getelementptr inbounds float, ptr %v29, i64 24
  %v90 = getelementptr inbounds float, ptr %v29, i64 32
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v93, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v38 = mul i64 %v14, 8
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v38
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v38
  %v58 = getelementptr inbounds float, ptr %v27, i64 16
  %v59 = load <8 x float>, ptr %v58, align 4
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v59, %v61
  %v63 = getelementptr inbounds float, ptr %v27, i64 24
  %v64 = load <8 x float>, ptr %v63, align 4
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v64, %v66
  %v68 = fcmp olt <8 x float> %v67, splat (float 0xC056400000000000)
  %v69 = select <8 x i1> %v68, <8 x float> splat (float 0xC056400000000000), <8 x float> %v67
  %v70 = fcmp ogt <8 x float> %v69, splat (float 0x4056000000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0x4056000000000000), <8 x float> %v69
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v73 = fsub <8 x float> %v72, splat (float 0x4168000FE0000000)
  %v74 = bitcast <8 x float> %v72 to <8 x i32>
  %v75 = shl <8 x i32> %v74, splat (i32 23)
  %v76 = bitcast <8 x i32> %v75 to <8 x float>
  %v77 = fneg <8 x float> %v71
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v77)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v78)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v79, <8 x float> splat (float 0x3F81227F40000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v79, <8 x float> splat (float 0x3FA5556740000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v79, <8 x float> splat (float 0x3FC5554B00000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v79, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v85, <8 x float> splat (float 0x3FF0000000000000))
  %v87 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v86
  %v88 = getelementptr inbounds float, ptr %v27, i64 32
  %v89 = load <8 x float>, ptr %v88, align 4
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd <8 x float> %v89, %v91
  store <8 x float> %v62, ptr %v39, align 4
  store <8 x float> %v87, ptr %v48, align 4
  store <8 x float> %v92, ptr %v57, align 4
  %v93 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 65
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 70
  %v33 = load i64, ptr %v32, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 71
  %v43 = load i64, ptr %v42, align 8
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 72
  %v52 = load i64, ptr %v51, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 53
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v9, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = mul i64 %v35, 2
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  %v44 = and i64 %v9, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = mul i64 %v45, 2
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v53 = and i64 %v9, %v52
  %v54 = mul i64 %v53, %v22
  %v55 = mul i64 %v54, 2
  %v56 = getelementptr inbounds float, ptr %v50, i64 %v55
  %v60 = getelementptr inbounds float, ptr %v29, i64 40
  %v65 = getelementptr inbounds float, ptr %v29, i64 42
  %v132 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v135, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v38 = mul i64 %v14, 2
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v38
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v38
  %v58 = getelementptr inbounds float, ptr %v27, i64 40
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v62 = fadd <8 x float> %v59, %v61
  %v63 = getelementptr inbounds float, ptr %v27, i64 42
  %v64 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v63, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v66 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v65, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v67 = fadd <8 x float> %v64, %v66
  %v68 = fcmp olt <8 x float> %v67, splat (float 0xC056400000000000)
  %v69 = select <8 x i1> %v68, <8 x float> splat (float 0xC056400000000000), <8 x float> %v67
  %v70 = fcmp ogt <8 x float> %v69, splat (float 0x4056000000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0x4056000000000000), <8 x float> %v69
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v73 = fsub <8 x float> %v72, splat (float 0x4168000FE0000000)
  %v74 = bitcast <8 x float> %v72 to <8 x i32>
  %v75 = shl <8 x i32> %v74, splat (i32 23)
  %v76 = bitcast <8 x i32> %v75 to <8 x float>
  %v77 = fneg <8 x float> %v71
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v77)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v78)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v79, <8 x float> splat (float 0x3F81227F40000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v79, <8 x float> splat (float 0x3FA5556740000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v79, <8 x float> splat (float 0x3FC5554B00000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v79, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v83, <8 x float> splat (float 0x3FF0000000000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v84, <8 x float> splat (float 0x3FF0000000000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v85, <8 x float> splat (float 0x3FF0000000000000))
  %v87 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v86
  %v88 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v62)
  %v89 = fneg <8 x float> %v88
  %v90 = fcmp olt <8 x float> %v89, splat (float 0xC05A400000000000)
  %v91 = select <8 x i1> %v90, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v89
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v93 = fsub <8 x float> %v92, splat (float 0x4168000000000000)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v91)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v94)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v95, <8 x float> splat (float 0x3F81227F40000000))
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v95, <8 x float> splat (float 0x3FA5556740000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v95, <8 x float> splat (float 0x3FC5554B00000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v95, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v99, <8 x float> splat (float 0x3FF0000000000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v100, <8 x float> splat (float 0x3FF0000000000000))
  %v102 = bitcast <8 x float> %v92 to <8 x i32>
  %v103 = sub <8 x i32> %v102, splat (i32 1262485250)
  %v104 = lshr <8 x i32> %v103, splat (i32 1)
  %v105 = sub <8 x i32> %v103, %v104
  %v106 = shl <8 x i32> %v104, splat (i32 23)
  %v107 = bitcast <8 x i32> %v106 to <8 x float>
  %v108 = shl <8 x i32> %v105, splat (i32 23)
  %v109 = bitcast <8 x i32> %v108 to <8 x float>
  %v110 = fmul <8 x float> %v101, %v107
  %v111 = fmul <8 x float> %v110, %v109
  %v112 = fcmp ogt <8 x float> %v111, splat (float 0x3FDA8279A0000000)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v114 = select <8 x i1> %v112, <8 x float> %v113, <8 x float> %v111
  %v115 = select <8 x i1> %v112, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v116 = select <8 x i1> %v112, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v117 = fmul <8 x float> %v114, %v114
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v117, <8 x float> splat (float 0xBFC0DA7220000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v117, <8 x float> splat (float 0xBFC546EF00000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v117, <8 x float> splat (float 0xBFD0002320000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v117, <8 x float> splat (float 0x3FC22D90A0000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v117, <8 x float> splat (float 0x3FC999FF60000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v117, <8 x float> splat (float 0x3FD5555540000000))
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v120, <8 x float> %v123)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v124, <8 x float> splat (float 0xBFE0000000000000))
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v125, <8 x float> %v116)
  %v127 = fadd <8 x float> %v126, %v114
  %v128 = fadd <8 x float> %v127, %v115
  %v129 = fcmp ogt <8 x float> %v62, splat (float 0x0000000000000000)
  %v130 = select <8 x i1> %v129, <8 x float> %v62, <8 x float> splat (float 0x0000000000000000)
  %v131 = fadd <8 x float> %v130, %v128
  %v134 = fadd <8 x float> %v133, %v131
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v62, ptr align 4 %v39, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v48, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v134, ptr align 4 %v57, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v135 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 65
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 73
  %v33 = load i64, ptr %v32, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 53
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v9, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = mul i64 %v35, 6
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  %v42 = getelementptr inbounds float, ptr %v29, i64 44
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v45, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v38 = mul i64 %v14, 6
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v27, i64 44
  %v41 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v40, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v42, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v44 = fadd <8 x float> %v41, %v43
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v44, ptr align 4 %v39, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0>)
  %v45 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 65
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v31 = load ptr, ptr %v30, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds i64, ptr %v1, i64 74
  %v38 = load i64, ptr %v37, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 53
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = getelementptr inbounds float, ptr %v31, i64 50
  %v39 = and i64 %v9, %v38
  %v40 = mul i64 %v39, %v22
  %v41 = getelementptr inbounds float, ptr %v36, i64 %v40
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v43, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 50
  %v29 = load float, ptr %v28, align 4
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v29, %v33
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v14
  store float %v34, ptr %v42, align 4
  %v43 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 65
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v31 = load ptr, ptr %v30, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v81 = load ptr, ptr %v80, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 75
  %v83 = load i64, ptr %v82, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v89 = load ptr, ptr %v88, align 4
  %v90 = getelementptr inbounds i64, ptr %v1, i64 76
  %v91 = load i64, ptr %v90, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 53
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = getelementptr inbounds float, ptr %v31, i64 51
  %v57 = getelementptr inbounds float, ptr %v31, i64 52
  %v84 = and i64 %v9, %v83
  %v85 = mul i64 %v84, %v22
  %v86 = getelementptr inbounds float, ptr %v81, i64 %v85
  %v92 = and i64 %v9, %v91
  %v93 = mul i64 %v92, %v22
  %v94 = getelementptr inbounds float, ptr %v89, i64 %v93
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v96, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 51
  %v29 = load float, ptr %v28, align 4
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v29, %v33
  %v35 = fcmp olt float %v34, 0xC056400000000000
  %v36 = select i1 %v35, float 0xC056400000000000, float %v34
  %v37 = fcmp ogt float %v36, 0x4056000000000000
  %v38 = select i1 %v37, float 0x4056000000000000, float %v36
  %v39 = call float @llvm.fmuladd.f32(float %v38, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v40 = fsub float %v39, 0x4168000FE0000000
  %v41 = bitcast float %v39 to i32
  %v42 = shl i32 %v41, 23
  %v43 = bitcast i32 %v42 to float
  %v44 = fneg float %v38
  %v45 = call float @llvm.fmuladd.f32(float %v40, float 0xBFE62E4000000000, float %v44)
  %v46 = call float @llvm.fmuladd.f32(float %v40, float 0xBEB7F7D1C0000000, float %v45)
  %v47 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v46, float 0x3F81227F40000000)
  %v48 = call float @llvm.fmuladd.f32(float %v47, float %v46, float 0x3FA5556740000000)
  %v49 = call float @llvm.fmuladd.f32(float %v48, float %v46, float 0x3FC5554B00000000)
  %v50 = call float @llvm.fmuladd.f32(float %v49, float %v46, float 0x3FDFFFFFE0000000)
  %v51 = call float @llvm.fmuladd.f32(float %v46, float %v50, float 0x3FF0000000000000)
  %v52 = call float @llvm.fmuladd.f32(float %v46, float %v51, float 0x3FF0000000000000)
  %v53 = call float @llvm.fmuladd.f32(float %v43, float %v52, float 0x3FF0000000000000)
  %v54 = fdiv float 0x3FF0000000000000, %v53
  %v55 = getelementptr inbounds float, ptr %v27, i64 52
  %v56 = load float, ptr %v55, align 4
  %v58 = load float, ptr %v57, align 4
  %v59 = fadd float %v56, %v58
  %v60 = fcmp olt float %v59, 0xC056400000000000
  %v61 = select i1 %v60, float 0xC056400000000000, float %v59
  %v62 = fcmp ogt float %v61, 0x4056000000000000
  %v63 = select i1 %v62, float 0x4056000000000000, float %v61
  %v64 = call float @llvm.fmuladd.f32(float %v63, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v65 = fsub float %v64, 0x4168000FE0000000
  %v66 = bitcast float %v64 to i32
  %v67 = shl i32 %v66, 23
  %v68 = bitcast i32 %v67 to float
  %v69 = fneg float %v63
  %v70 = call float @llvm.fmuladd.f32(float %v65, float 0xBFE62E4000000000, float %v69)
  %v71 = call float @llvm.fmuladd.f32(float %v65, float 0xBEB7F7D1C0000000, float %v70)
  %v72 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v71, float 0x3F81227F40000000)
  %v73 = call float @llvm.fmuladd.f32(float %v72, float %v71, float 0x3FA5556740000000)
  %v74 = call float @llvm.fmuladd.f32(float %v73, float %v71, float 0x3FC5554B00000000)
  %v75 = call float @llvm.fmuladd.f32(float %v74, float %v71, float 0x3FDFFFFFE0000000)
  %v76 = call float @llvm.fmuladd.f32(float %v71, float %v75, float 0x3FF0000000000000)
  %v77 = call float @llvm.fmuladd.f32(float %v71, float %v76, float 0x3FF0000000000000)
  %v78 = call float @llvm.fmuladd.f32(float %v68, float %v77, float 0x3FF0000000000000)
  %v79 = fdiv float 0x3FF0000000000000, %v78
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v14
  store float %v54, ptr %v87, align 4
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v14
  store float %v79, ptr %v95, align 4
  %v96 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 73
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds i64, ptr %v1, i64 77
  %v60 = load i64, ptr %v59, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v30 = and i64 %v9, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 6
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  %v61 = and i64 %v9, %v60
  %v62 = mul i64 %v61, %v32
  %v63 = mul i64 %v62, 2
  %v64 = getelementptr inbounds float, ptr %v58, i64 %v63
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v69, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v36 = mul i64 %v17, 6
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v65 = mul i64 %v17, 2
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v68, %b8 ]
  %v20 = icmp slt i64 %v19, 2
  br i1 %v20, label %b4, label %b5
b4:
  %v38 = mul i64 %v19, 3
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v53, %b7 ]
  %v22 = phi float [ 0xFFF0000000000000, %b4 ], [ %v50, %b7 ]
  %v23 = phi float [ 0xFFF0000000000000, %b4 ], [ %v51, %b7 ]
  %v24 = phi float [ 0xFFF0000000000000, %b4 ], [ %v52, %b7 ]
  %v25 = icmp slt i64 %v21, 3
  br i1 %v25, label %b7, label %b8
b7:
  %v39 = add i64 %v38, %v21
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = add i64 %v21, 1
  %v43 = add i64 %v38, %v42
  %v44 = getelementptr inbounds float, ptr %v37, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v21, 2
  %v47 = add i64 %v38, %v46
  %v48 = getelementptr inbounds float, ptr %v37, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = call float @llvm.maximum.f32(float %v22, float %v41)
  %v51 = call float @llvm.maximum.f32(float %v23, float %v45)
  %v52 = call float @llvm.maximum.f32(float %v24, float %v49)
  %v53 = add nsw i64 %v21, 3
  br label %b6
b8:
  %v54 = call float @llvm.maximum.f32(float %v22, float %v23)
  %v55 = call float @llvm.maximum.f32(float %v54, float %v24)
  %v56 = call float @llvm.maximum.f32(float %v55, float 0xFFF0000000000000)
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store float %v56, ptr %v67, align 4
  %v68 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v69 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 71
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 24
  %v39 = load i64, ptr %v38, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds i64, ptr %v1, i64 78
  %v60 = load i64, ptr %v59, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 2
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = mul i64 %v41, 16
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  %v52 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = and i64 %v9, %v60
  %v62 = mul i64 %v61, %v28
  %v63 = mul i64 %v62, 8
  %v64 = getelementptr inbounds float, ptr %v58, i64 %v63
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v67, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v32 = mul i64 %v17, 2
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v44 = mul i64 %v17, 16
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v56, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x3FF0000000000000), %b1 ], [ %v55, %b4 ]
  %v21 = icmp slt i64 %v19, 2
  br i1 %v21, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v35 = load float, ptr %v34, align 4
  %v46 = mul i64 %v19, 8
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v35, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = fmul <8 x float> %v50, %v48
  %v54 = fsub <8 x float> %v53, %v51
  %v55 = fmul <8 x float> %v20, %v54
  %v56 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v65 = mul i64 %v17, 8
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  store <8 x float> %v20, ptr %v66, align 4
  %v67 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 67
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 19
  %v39 = load i64, ptr %v38, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v65 = load ptr, ptr %v64, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v30
  %v42 = mul i64 %v41, 64
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v69, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 8
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v44 = mul i64 %v17, 64
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v34
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v68, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v48 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v53, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v52, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v47 = load <8 x float>, ptr %v46, align 4
  %v49 = add i64 %v48, %v21
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v51, <8 x float> %v22)
  %v53 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v54 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v55 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v56 = fadd <4 x float> %v54, %v55
  %v57 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v58 = shufflevector <4 x float> %v56, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v59 = fadd <2 x float> %v57, %v58
  %v60 = extractelement <2 x float> %v59, i64 0
  %v61 = extractelement <2 x float> %v59, i64 1
  %v62 = fadd float %v60, %v61
  %v63 = fadd float %v62, 0x0000000000000000
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store float %v63, ptr %v67, align 4
  %v68 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v69 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 67
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds i64, ptr %v1, i64 80
  %v51 = load i64, ptr %v50, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v52 = and i64 %v9, %v51
  %v53 = mul i64 %v52, %v28
  %v54 = getelementptr inbounds float, ptr %v49, i64 %v53
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v56, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v32 = mul i64 %v17, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v35, <8 x float> %v20)
  %v37 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v38 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v39 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v40 = fadd <4 x float> %v38, %v39
  %v41 = shufflevector <4 x float> %v40, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v42 = shufflevector <4 x float> %v40, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v43 = fadd <2 x float> %v41, %v42
  %v44 = extractelement <2 x float> %v43, i64 0
  %v45 = extractelement <2 x float> %v43, i64 1
  %v46 = fadd float %v44, %v45
  %v47 = fadd float %v46, 0x0000000000000000
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v17
  store float %v47, ptr %v55, align 4
  %v56 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 66
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 81
  %v55 = load i64, ptr %v54, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v56 = and i64 %v9, %v55
  %v57 = mul i64 %v56, %v30
  %v58 = mul i64 %v57, 2
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v64, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 16
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v60 = mul i64 %v17, 2
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v63, %b8 ]
  %v20 = icmp slt i64 %v19, 2
  br i1 %v20, label %b4, label %b5
b4:
  %v36 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v41, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v40, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v37 = add i64 %v36, %v21
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v39, <8 x float> %v22)
  %v41 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v42 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v43 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v44 = fadd <4 x float> %v42, %v43
  %v45 = shufflevector <4 x float> %v44, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v46 = shufflevector <4 x float> %v44, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v47 = fadd <2 x float> %v45, %v46
  %v48 = extractelement <2 x float> %v47, i64 0
  %v49 = extractelement <2 x float> %v47, i64 1
  %v50 = fadd float %v48, %v49
  %v51 = fadd float %v50, 0x0000000000000000
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v19
  store float %v51, ptr %v62, align 4
  %v63 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v64 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 73
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 77
  %v41 = load i64, ptr %v40, align 8
  %v144 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v145 = load ptr, ptr %v144, align 4
  %v146 = getelementptr inbounds i64, ptr %v1, i64 82
  %v147 = load i64, ptr %v146, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v30 = and i64 %v9, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 6
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  %v42 = and i64 %v9, %v41
  %v43 = mul i64 %v42, %v32
  %v44 = mul i64 %v43, 2
  %v45 = getelementptr inbounds float, ptr %v39, i64 %v44
  %v148 = and i64 %v9, %v147
  %v149 = mul i64 %v148, %v32
  %v150 = mul i64 %v149, 2
  %v151 = getelementptr inbounds float, ptr %v145, i64 %v150
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v155, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v36 = mul i64 %v17, 6
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v46 = mul i64 %v17, 2
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v46
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v154, %b8 ]
  %v20 = icmp slt i64 %v19, 2
  br i1 %v20, label %b4, label %b5
b4:
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v19
  %v49 = load float, ptr %v48, align 4
  %v50 = mul i64 %v19, 3
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v140, %b7 ]
  %v22 = phi float [ 0x0000000000000000, %b4 ], [ %v137, %b7 ]
  %v23 = phi float [ 0x0000000000000000, %b4 ], [ %v138, %b7 ]
  %v24 = phi float [ 0x0000000000000000, %b4 ], [ %v139, %b7 ]
  %v25 = icmp slt i64 %v21, 3
  br i1 %v25, label %b7, label %b8
b7:
  %v51 = add i64 %v50, %v21
  %v52 = getelementptr inbounds float, ptr %v37, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = fsub float %v53, %v49
  %v55 = fcmp olt float %v54, 0xC05A400000000000
  %v56 = select i1 %v55, float 0xC05A400000000000, float %v54
  %v57 = fcmp ogt float %v56, 0x4056400000000000
  %v58 = select i1 %v57, float 0x4056400000000000, float %v56
  %v59 = call float @llvm.fmuladd.f32(float %v58, float 0x3FF7154760000000, float 0x4168000000000000)
  %v60 = fsub float %v59, 0x4168000000000000
  %v61 = call float @llvm.fmuladd.f32(float %v60, float 0xBFE62E4000000000, float %v58)
  %v62 = call float @llvm.fmuladd.f32(float %v60, float 0xBEB7F7D1C0000000, float %v61)
  %v63 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v62, float 0x3F81227F40000000)
  %v64 = call float @llvm.fmuladd.f32(float %v63, float %v62, float 0x3FA5556740000000)
  %v65 = call float @llvm.fmuladd.f32(float %v64, float %v62, float 0x3FC5554B00000000)
  %v66 = call float @llvm.fmuladd.f32(float %v65, float %v62, float 0x3FDFFFFFE0000000)
  %v67 = call float @llvm.fmuladd.f32(float %v62, float %v66, float 0x3FF0000000000000)
  %v68 = call float @llvm.fmuladd.f32(float %v62, float %v67, float 0x3FF0000000000000)
  %v69 = bitcast float %v59 to i32
  %v70 = sub i32 %v69, 1262485250
  %v71 = lshr i32 %v70, 1
  %v72 = sub i32 %v70, %v71
  %v73 = shl i32 %v71, 23
  %v74 = bitcast i32 %v73 to float
  %v75 = shl i32 %v72, 23
  %v76 = bitcast i32 %v75 to float
  %v77 = fmul float %v68, %v74
  %v78 = fmul float %v77, %v76
  %v79 = add i64 %v21, 1
  %v80 = add i64 %v50, %v79
  %v81 = getelementptr inbounds float, ptr %v37, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = fsub float %v82, %v49
  %v84 = fcmp olt float %v83, 0xC05A400000000000
  %v85 = select i1 %v84, float 0xC05A400000000000, float %v83
  %v86 = fcmp ogt float %v85, 0x4056400000000000
  %v87 = select i1 %v86, float 0x4056400000000000, float %v85
  %v88 = call float @llvm.fmuladd.f32(float %v87, float 0x3FF7154760000000, float 0x4168000000000000)
  %v89 = fsub float %v88, 0x4168000000000000
  %v90 = call float @llvm.fmuladd.f32(float %v89, float 0xBFE62E4000000000, float %v87)
  %v91 = call float @llvm.fmuladd.f32(float %v89, float 0xBEB7F7D1C0000000, float %v90)
  %v92 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v91, float 0x3F81227F40000000)
  %v93 = call float @llvm.fmuladd.f32(float %v92, float %v91, float 0x3FA5556740000000)
  %v94 = call float @llvm.fmuladd.f32(float %v93, float %v91, float 0x3FC5554B00000000)
  %v95 = call float @llvm.fmuladd.f32(float %v94, float %v91, float 0x3FDFFFFFE0000000)
  %v96 = call float @llvm.fmuladd.f32(float %v91, float %v95, float 0x3FF0000000000000)
  %v97 = call float @llvm.fmuladd.f32(float %v91, float %v96, float 0x3FF0000000000000)
  %v98 = bitcast float %v88 to i32
  %v99 = sub i32 %v98, 1262485250
  %v100 = lshr i32 %v99, 1
  %v101 = sub i32 %v99, %v100
  %v102 = shl i32 %v100, 23
  %v103 = bitcast i32 %v102 to float
  %v104 = shl i32 %v101, 23
  %v105 = bitcast i32 %v104 to float
  %v106 = fmul float %v97, %v103
  %v107 = fmul float %v106, %v105
  %v108 = add i64 %v21, 2
  %v109 = add i64 %v50, %v108
  %v110 = getelementptr inbounds float, ptr %v37, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = fsub float %v111, %v49
  %v113 = fcmp olt float %v112, 0xC05A400000000000
  %v114 = select i1 %v113, float 0xC05A400000000000, float %v112
  %v115 = fcmp ogt float %v114, 0x4056400000000000
  %v116 = select i1 %v115, float 0x4056400000000000, float %v114
  %v117 = call float @llvm.fmuladd.f32(float %v116, float 0x3FF7154760000000, float 0x4168000000000000)
  %v118 = fsub float %v117, 0x4168000000000000
  %v119 = call float @llvm.fmuladd.f32(float %v118, float 0xBFE62E4000000000, float %v116)
  %v120 = call float @llvm.fmuladd.f32(float %v118, float 0xBEB7F7D1C0000000, float %v119)
  %v121 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v120, float 0x3F81227F40000000)
  %v122 = call float @llvm.fmuladd.f32(float %v121, float %v120, float 0x3FA5556740000000)
  %v123 = call float @llvm.fmuladd.f32(float %v122, float %v120, float 0x3FC5554B00000000)
  %v124 = call float @llvm.fmuladd.f32(float %v123, float %v120, float 0x3FDFFFFFE0000000)
  %v125 = call float @llvm.fmuladd.f32(float %v120, float %v124, float 0x3FF0000000000000)
  %v126 = call float @llvm.fmuladd.f32(float %v120, float %v125, float 0x3FF0000000000000)
  %v127 = bitcast float %v117 to i32
  %v128 = sub i32 %v127, 1262485250
  %v129 = lshr i32 %v128, 1
  %v130 = sub i32 %v128, %v129
  %v131 = shl i32 %v129, 23
  %v132 = bitcast i32 %v131 to float
  %v133 = shl i32 %v130, 23
  %v134 = bitcast i32 %v133 to float
  %v135 = fmul float %v126, %v132
  %v136 = fmul float %v135, %v134
  %v137 = fadd float %v22, %v78
  %v138 = fadd float %v23, %v107
  %v139 = fadd float %v24, %v136
  %v140 = add nsw i64 %v21, 3
  br label %b6
b8:
  %v141 = fadd float %v22, %v23
  %v142 = fadd float %v141, %v24
  %v143 = fadd float %v142, 0x0000000000000000
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v19
  store float %v143, ptr %v153, align 4
  %v154 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v155 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 80
  %v23 = load i64, ptr %v22, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 64
  %v40 = load i64, ptr %v39, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 83
  %v49 = load i64, ptr %v48, align 8
  %v24 = and i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v41 = and i64 %v9, %v40
  %v42 = mul i64 %v41, %v26
  %v43 = mul i64 %v42, 8
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v43
  %v50 = and i64 %v9, %v49
  %v51 = mul i64 %v50, %v26
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v57 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v74, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = mul i64 %v14, 8
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v14
  %v30 = load float, ptr %v29, align 4
  %v31 = fcmp une float %v30, 0x0000000000000000
  %v32 = select i1 %v31, float 0x3FF0000000000000, float 0x0000000000000000
  %v33 = fcmp une float %v32, 0x0000000000000000
  %v34 = select i1 %v33, float %v30, float 0x3FF0000000000000
  %v35 = call float @llvm.sqrt.f32(float %v34)
  %v36 = select i1 %v33, float %v35, float 0x0000000000000000
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v18
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v18
  %v55 = load <8 x float>, ptr %v19, align 4
  %v56 = load <8 x float>, ptr %v45, align 4
  %v59 = fcmp une <8 x float> %v56, %v58
  %v60 = select <8 x i1> %v59, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v63 = fcmp une <8 x float> %v60, splat (float 0x0000000000000000)
  %v64 = select <8 x i1> %v63, <8 x float> %v56, <8 x float> %v62
  %v65 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v64)
  %v66 = select <8 x i1> %v63, <8 x float> %v65, <8 x float> %v58
  %v67 = insertelement <8 x float> poison, float %v36, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = fmul <8 x float> %v68, %v66
  %v72 = fadd <8 x float> %v69, %v71
  %v73 = fdiv <8 x float> %v55, %v72
  store <8 x float> %v73, ptr %v54, align 4
  %v74 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 20
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 23
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 78
  %v40 = load i64, ptr %v39, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v41 = and i64 %v9, %v40
  %v42 = mul i64 %v41, %v22
  %v43 = mul i64 %v42, 8
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v43
  %v46 = add i64 %v9, 1
  %v47 = and i64 %v46, %v19
  %v48 = mul i64 %v47, %v22
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v17, i64 %v49
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v59, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v26
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v26
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v26
  %v52 = load <8 x float>, ptr %v27, align 4
  %v53 = load <8 x float>, ptr %v36, align 4
  %v54 = fadd <8 x float> %v52, %v53
  %v55 = fmul <8 x float> %v52, %v53
  %v56 = fsub <8 x float> %v54, %v55
  %v57 = load <8 x float>, ptr %v45, align 4
  %v58 = fmul <8 x float> %v56, %v57
  store <8 x float> %v58, ptr %v51, align 4
  %v59 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 81
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 84
  %v31 = load i64, ptr %v30, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 2
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = mul i64 %v33, 2
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v38 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v48, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 2
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v26
  %v37 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v27, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v40 = fcmp une <8 x float> %v37, %v39
  %v41 = select <8 x i1> %v40, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v44 = fcmp une <8 x float> %v41, splat (float 0x0000000000000000)
  %v45 = select <8 x i1> %v44, <8 x float> %v37, <8 x float> %v43
  %v46 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v45)
  %v47 = select <8 x i1> %v44, <8 x float> %v46, <8 x float> %v39
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v47, ptr align 4 %v36, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v48 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 74
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v79 = load ptr, ptr %v78, align 4
  %v80 = getelementptr inbounds i64, ptr %v1, i64 83
  %v81 = load i64, ptr %v80, align 8
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 85
  %v108 = load i64, ptr %v107, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v82 = and i64 %v9, %v81
  %v83 = mul i64 %v82, %v28
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v79, i64 %v84
  %v109 = and i64 %v9, %v108
  %v110 = mul i64 %v109, %v28
  %v111 = getelementptr inbounds float, ptr %v106, i64 %v110
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v113, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = call float @llvm.fabs.f32(float %v32)
  %v34 = fneg float %v33
  %v35 = fcmp olt float %v34, 0xC05A400000000000
  %v36 = select i1 %v35, float 0xC05A400000000000, float %v34
  %v37 = call float @llvm.fmuladd.f32(float %v36, float 0x3FF7154760000000, float 0x4168000000000000)
  %v38 = fsub float %v37, 0x4168000000000000
  %v39 = call float @llvm.fmuladd.f32(float %v38, float 0xBFE62E4000000000, float %v36)
  %v40 = call float @llvm.fmuladd.f32(float %v38, float 0xBEB7F7D1C0000000, float %v39)
  %v41 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v40, float 0x3F81227F40000000)
  %v42 = call float @llvm.fmuladd.f32(float %v41, float %v40, float 0x3FA5556740000000)
  %v43 = call float @llvm.fmuladd.f32(float %v42, float %v40, float 0x3FC5554B00000000)
  %v44 = call float @llvm.fmuladd.f32(float %v43, float %v40, float 0x3FDFFFFFE0000000)
  %v45 = call float @llvm.fmuladd.f32(float %v40, float %v44, float 0x3FF0000000000000)
  %v46 = call float @llvm.fmuladd.f32(float %v40, float %v45, float 0x3FF0000000000000)
  %v47 = bitcast float %v37 to i32
  %v48 = sub i32 %v47, 1262485250
  %v49 = lshr i32 %v48, 1
  %v50 = sub i32 %v48, %v49
  %v51 = shl i32 %v49, 23
  %v52 = bitcast i32 %v51 to float
  %v53 = shl i32 %v50, 23
  %v54 = bitcast i32 %v53 to float
  %v55 = fmul float %v46, %v52
  %v56 = fmul float %v55, %v54
  %v57 = fcmp ogt float %v56, 0x3FDA8279A0000000
  %v58 = call float @llvm.fmuladd.f32(float %v56, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v59 = select i1 %v57, float %v58, float %v56
  %v60 = select i1 %v57, float 0x3FE62E4000000000, float 0x0000000000000000
  %v61 = select i1 %v57, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v62 = fmul float %v59, %v59
  %v63 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v62, float 0xBFC0DA7220000000)
  %v64 = call float @llvm.fmuladd.f32(float %v63, float %v62, float 0xBFC546EF00000000)
  %v65 = call float @llvm.fmuladd.f32(float %v64, float %v62, float 0xBFD0002320000000)
  %v66 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v62, float 0x3FC22D90A0000000)
  %v67 = call float @llvm.fmuladd.f32(float %v66, float %v62, float 0x3FC999FF60000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v62, float 0x3FD5555540000000)
  %v69 = call float @llvm.fmuladd.f32(float %v59, float %v65, float %v68)
  %v70 = call float @llvm.fmuladd.f32(float %v59, float %v69, float 0xBFE0000000000000)
  %v71 = call float @llvm.fmuladd.f32(float %v62, float %v70, float %v61)
  %v72 = fadd float %v71, %v59
  %v73 = fadd float %v72, %v60
  %v74 = fcmp ogt float %v32, 0x0000000000000000
  %v75 = select i1 %v74, float %v32, float 0x0000000000000000
  %v76 = fadd float %v75, %v73
  %v77 = fadd float 0x3FF0000000000000, %v76
  %v86 = mul i64 %v17, 8
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  %v90 = insertelement <8 x float> poison, float %v77, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v94, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b1 ], [ %v93, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v19
  %v89 = load <8 x float>, ptr %v88, align 4
  %v92 = fmul <8 x float> %v91, %v89
  %v93 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v20, <8 x float> %v92)
  %v94 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v95 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v96 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v97 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v95, <4 x float> %v96)
  %v98 = shufflevector <4 x float> %v97, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v99 = shufflevector <4 x float> %v97, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v100 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v98, <2 x float> %v99)
  %v101 = extractelement <2 x float> %v100, i64 0
  %v102 = extractelement <2 x float> %v100, i64 1
  %v103 = call float @llvm.maximum.f32(float %v101, float %v102)
  %v104 = call float @llvm.maximum.f32(float %v103, float 0xFFF0000000000000)
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v17
  store float %v104, ptr %v112, align 4
  %v113 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 20
  %v28 = load i64, ptr %v27, align 8
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds i64, ptr %v1, i64 86
  %v90 = load i64, ptr %v89, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v26 = add i64 %v9, 1
  %v29 = and i64 %v26, %v28
  %v32 = mul i64 %v29, %v31
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v25, i64 %v33
  %v53 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = and i64 %v9, %v90
  %v92 = mul i64 %v91, %v31
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v88, i64 %v93
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v98, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v35 = mul i64 %v17, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v35
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v97, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v37 = sitofp i64 %v19 to float
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v39 = load float, ptr %v38, align 4
  %v40 = fcmp une float %v39, %v39
  %v41 = select i1 %v40, float 0x3FF0000000000000, float 0x0000000000000000
  %v42 = fcmp une float %v41, 0x0000000000000000
  %v43 = select i1 %v42, float 0x4020000000000000, float 0x0000000000000000
  %v44 = fadd float %v37, %v43
  %v60 = insertelement <8 x float> poison, float %v44, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = insertelement <8 x float> poison, float %v39, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v76, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v75, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v45 = insertelement <8 x i64> poison, i64 %v21, i64 0
  %v46 = shufflevector <8 x i64> %v45, <8 x i64> poison, <8 x i32> zeroinitializer
  %v47 = add <8 x i64> %v46, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v48 = sitofp <8 x i64> %v47 to <8 x float>
  %v49 = getelementptr inbounds float, ptr %v36, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fcmp une <8 x float> %v50, %v50
  %v52 = select <8 x i1> %v51, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v57 = fcmp une <8 x float> %v52, splat (float 0x0000000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> %v54, <8 x float> %v56
  %v59 = fadd <8 x float> %v48, %v58
  %v62 = fcmp olt <8 x float> %v59, %v61
  %v63 = select <8 x i1> %v62, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v66 = fcmp ogt <8 x float> %v50, %v65
  %v67 = select <8 x i1> %v66, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v70 = fsub <8 x float> %v69, %v67
  %v71 = fcmp olt <8 x float> %v50, %v65
  %v72 = select <8 x i1> %v71, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v73 = fcmp une <8 x float> %v63, splat (float 0x0000000000000000)
  %v74 = select <8 x i1> %v73, <8 x float> %v70, <8 x float> %v72
  %v75 = fadd <8 x float> %v22, %v74
  %v76 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v77 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v78 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v79 = fadd <4 x float> %v77, %v78
  %v80 = shufflevector <4 x float> %v79, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v81 = shufflevector <4 x float> %v79, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v82 = fadd <2 x float> %v80, %v81
  %v83 = extractelement <2 x float> %v82, i64 0
  %v84 = extractelement <2 x float> %v82, i64 1
  %v85 = fadd float %v83, %v84
  %v86 = fadd float %v85, 0x0000000000000000
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v19
  store float %v86, ptr %v96, align 4
  %v97 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v98 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 73
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 77
  %v31 = load i64, ptr %v30, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 82
  %v41 = load i64, ptr %v40, align 8
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 87
  %v50 = load i64, ptr %v49, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds i64, ptr %v1, i64 88
  %v59 = load i64, ptr %v58, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 89
  %v68 = load i64, ptr %v67, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 6
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = mul i64 %v33, 2
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v42 = and i64 %v9, %v41
  %v43 = mul i64 %v42, %v22
  %v44 = mul i64 %v43, 2
  %v45 = getelementptr inbounds float, ptr %v39, i64 %v44
  %v51 = and i64 %v9, %v50
  %v52 = mul i64 %v51, %v22
  %v53 = mul i64 %v52, 2
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v53
  %v60 = and i64 %v9, %v59
  %v61 = mul i64 %v60, %v22
  %v62 = mul i64 %v61, 2
  %v63 = getelementptr inbounds float, ptr %v57, i64 %v62
  %v69 = and i64 %v9, %v68
  %v70 = mul i64 %v69, %v22
  %v71 = mul i64 %v70, 2
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v71
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v162, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 6
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v36 = mul i64 %v14, 2
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v36
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v36
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v36
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v36
  %v74 = getelementptr float, ptr %v27, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v75 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v74, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v37, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v77 = fsub <8 x float> %v75, %v76
  %v78 = fcmp olt <8 x float> %v77, splat (float 0xC05A400000000000)
  %v79 = select <8 x i1> %v78, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v77
  %v80 = fcmp ogt <8 x float> %v79, splat (float 0x4056400000000000)
  %v81 = select <8 x i1> %v80, <8 x float> splat (float 0x4056400000000000), <8 x float> %v79
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v83 = fsub <8 x float> %v82, splat (float 0x4168000000000000)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v81)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v84)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v85, <8 x float> splat (float 0x3F81227F40000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v85, <8 x float> splat (float 0x3FA5556740000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v85, <8 x float> splat (float 0x3FC5554B00000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v85, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v89, <8 x float> splat (float 0x3FF0000000000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v90, <8 x float> splat (float 0x3FF0000000000000))
  %v92 = bitcast <8 x float> %v82 to <8 x i32>
  %v93 = sub <8 x i32> %v92, splat (i32 1262485250)
  %v94 = lshr <8 x i32> %v93, splat (i32 1)
  %v95 = sub <8 x i32> %v93, %v94
  %v96 = shl <8 x i32> %v94, splat (i32 23)
  %v97 = bitcast <8 x i32> %v96 to <8 x float>
  %v98 = shl <8 x i32> %v95, splat (i32 23)
  %v99 = bitcast <8 x i32> %v98 to <8 x float>
  %v100 = fmul <8 x float> %v91, %v97
  %v101 = fmul <8 x float> %v100, %v99
  %v102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v46, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v103 = fdiv <8 x float> %v101, %v102
  %v104 = getelementptr inbounds float, ptr %v27, i64 1
  %v105 = getelementptr float, ptr %v104, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v106 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v105, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v107 = fsub <8 x float> %v106, %v76
  %v108 = fcmp olt <8 x float> %v107, splat (float 0xC05A400000000000)
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v107
  %v110 = fcmp ogt <8 x float> %v109, splat (float 0x4056400000000000)
  %v111 = select <8 x i1> %v110, <8 x float> splat (float 0x4056400000000000), <8 x float> %v109
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v113 = fsub <8 x float> %v112, splat (float 0x4168000000000000)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v111)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v114)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v115, <8 x float> splat (float 0x3F81227F40000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v115, <8 x float> splat (float 0x3FA5556740000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v115, <8 x float> splat (float 0x3FC5554B00000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v115, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v119, <8 x float> splat (float 0x3FF0000000000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v120, <8 x float> splat (float 0x3FF0000000000000))
  %v122 = bitcast <8 x float> %v112 to <8 x i32>
  %v123 = sub <8 x i32> %v122, splat (i32 1262485250)
  %v124 = lshr <8 x i32> %v123, splat (i32 1)
  %v125 = sub <8 x i32> %v123, %v124
  %v126 = shl <8 x i32> %v124, splat (i32 23)
  %v127 = bitcast <8 x i32> %v126 to <8 x float>
  %v128 = shl <8 x i32> %v125, splat (i32 23)
  %v129 = bitcast <8 x i32> %v128 to <8 x float>
  %v130 = fmul <8 x float> %v121, %v127
  %v131 = fmul <8 x float> %v130, %v129
  %v132 = fdiv <8 x float> %v131, %v102
  %v133 = getelementptr inbounds float, ptr %v27, i64 2
  %v134 = getelementptr float, ptr %v133, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v135 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v134, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v136 = fsub <8 x float> %v135, %v76
  %v137 = fcmp olt <8 x float> %v136, splat (float 0xC05A400000000000)
  %v138 = select <8 x i1> %v137, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v136
  %v139 = fcmp ogt <8 x float> %v138, splat (float 0x4056400000000000)
  %v140 = select <8 x i1> %v139, <8 x float> splat (float 0x4056400000000000), <8 x float> %v138
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v142 = fsub <8 x float> %v141, splat (float 0x4168000000000000)
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v140)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v143)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v144, <8 x float> splat (float 0x3F81227F40000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v144, <8 x float> splat (float 0x3FA5556740000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v144, <8 x float> splat (float 0x3FC5554B00000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v144, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v148, <8 x float> splat (float 0x3FF0000000000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v149, <8 x float> splat (float 0x3FF0000000000000))
  %v151 = bitcast <8 x float> %v141 to <8 x i32>
  %v152 = sub <8 x i32> %v151, splat (i32 1262485250)
  %v153 = lshr <8 x i32> %v152, splat (i32 1)
  %v154 = sub <8 x i32> %v152, %v153
  %v155 = shl <8 x i32> %v153, splat (i32 23)
  %v156 = bitcast <8 x i32> %v155 to <8 x float>
  %v157 = shl <8 x i32> %v154, splat (i32 23)
  %v158 = bitcast <8 x i32> %v157 to <8 x float>
  %v159 = fmul <8 x float> %v150, %v156
  %v160 = fmul <8 x float> %v159, %v158
  %v161 = fdiv <8 x float> %v160, %v102
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v103, ptr align 4 %v55, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v132, ptr align 4 %v64, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v161, ptr align 4 %v73, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v162 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 74
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v79 = load ptr, ptr %v78, align 4
  %v80 = getelementptr inbounds i64, ptr %v1, i64 83
  %v81 = load i64, ptr %v80, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v89 = load ptr, ptr %v88, align 4
  %v90 = getelementptr inbounds i64, ptr %v1, i64 85
  %v91 = load i64, ptr %v90, align 8
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds i64, ptr %v1, i64 90
  %v144 = load i64, ptr %v143, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v82 = and i64 %v9, %v81
  %v83 = mul i64 %v82, %v28
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v79, i64 %v84
  %v92 = and i64 %v9, %v91
  %v93 = mul i64 %v92, %v28
  %v94 = getelementptr inbounds float, ptr %v89, i64 %v93
  %v145 = and i64 %v9, %v144
  %v146 = mul i64 %v145, %v28
  %v147 = getelementptr inbounds float, ptr %v142, i64 %v146
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v149, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = call float @llvm.fabs.f32(float %v32)
  %v34 = fneg float %v33
  %v35 = fcmp olt float %v34, 0xC05A400000000000
  %v36 = select i1 %v35, float 0xC05A400000000000, float %v34
  %v37 = call float @llvm.fmuladd.f32(float %v36, float 0x3FF7154760000000, float 0x4168000000000000)
  %v38 = fsub float %v37, 0x4168000000000000
  %v39 = call float @llvm.fmuladd.f32(float %v38, float 0xBFE62E4000000000, float %v36)
  %v40 = call float @llvm.fmuladd.f32(float %v38, float 0xBEB7F7D1C0000000, float %v39)
  %v41 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v40, float 0x3F81227F40000000)
  %v42 = call float @llvm.fmuladd.f32(float %v41, float %v40, float 0x3FA5556740000000)
  %v43 = call float @llvm.fmuladd.f32(float %v42, float %v40, float 0x3FC5554B00000000)
  %v44 = call float @llvm.fmuladd.f32(float %v43, float %v40, float 0x3FDFFFFFE0000000)
  %v45 = call float @llvm.fmuladd.f32(float %v40, float %v44, float 0x3FF0000000000000)
  %v46 = call float @llvm.fmuladd.f32(float %v40, float %v45, float 0x3FF0000000000000)
  %v47 = bitcast float %v37 to i32
  %v48 = sub i32 %v47, 1262485250
  %v49 = lshr i32 %v48, 1
  %v50 = sub i32 %v48, %v49
  %v51 = shl i32 %v49, 23
  %v52 = bitcast i32 %v51 to float
  %v53 = shl i32 %v50, 23
  %v54 = bitcast i32 %v53 to float
  %v55 = fmul float %v46, %v52
  %v56 = fmul float %v55, %v54
  %v57 = fcmp ogt float %v56, 0x3FDA8279A0000000
  %v58 = call float @llvm.fmuladd.f32(float %v56, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v59 = select i1 %v57, float %v58, float %v56
  %v60 = select i1 %v57, float 0x3FE62E4000000000, float 0x0000000000000000
  %v61 = select i1 %v57, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v62 = fmul float %v59, %v59
  %v63 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v62, float 0xBFC0DA7220000000)
  %v64 = call float @llvm.fmuladd.f32(float %v63, float %v62, float 0xBFC546EF00000000)
  %v65 = call float @llvm.fmuladd.f32(float %v64, float %v62, float 0xBFD0002320000000)
  %v66 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v62, float 0x3FC22D90A0000000)
  %v67 = call float @llvm.fmuladd.f32(float %v66, float %v62, float 0x3FC999FF60000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v62, float 0x3FD5555540000000)
  %v69 = call float @llvm.fmuladd.f32(float %v59, float %v65, float %v68)
  %v70 = call float @llvm.fmuladd.f32(float %v59, float %v69, float 0xBFE0000000000000)
  %v71 = call float @llvm.fmuladd.f32(float %v62, float %v70, float %v61)
  %v72 = fadd float %v71, %v59
  %v73 = fadd float %v72, %v60
  %v74 = fcmp ogt float %v32, 0x0000000000000000
  %v75 = select i1 %v74, float %v32, float 0x0000000000000000
  %v76 = fadd float %v75, %v73
  %v77 = fadd float 0x3FF0000000000000, %v76
  %v86 = mul i64 %v17, 8
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v17
  %v96 = load float, ptr %v95, align 4
  %v99 = insertelement <8 x float> poison, float %v77, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = insertelement <8 x float> poison, float %v96, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v130, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v129, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v97 = getelementptr inbounds float, ptr %v87, i64 %v19
  %v98 = load <8 x float>, ptr %v97, align 4
  %v101 = fmul <8 x float> %v100, %v98
  %v104 = fsub <8 x float> %v101, %v103
  %v105 = fcmp olt <8 x float> %v104, splat (float 0xC05A400000000000)
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v104
  %v107 = fcmp ogt <8 x float> %v106, splat (float 0x4056400000000000)
  %v108 = select <8 x i1> %v107, <8 x float> splat (float 0x4056400000000000), <8 x float> %v106
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v110 = fsub <8 x float> %v109, splat (float 0x4168000000000000)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v108)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v111)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v112, <8 x float> splat (float 0x3F81227F40000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v112, <8 x float> splat (float 0x3FA5556740000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v112, <8 x float> splat (float 0x3FC5554B00000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v112, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v116, <8 x float> splat (float 0x3FF0000000000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v117, <8 x float> splat (float 0x3FF0000000000000))
  %v119 = bitcast <8 x float> %v109 to <8 x i32>
  %v120 = sub <8 x i32> %v119, splat (i32 1262485250)
  %v121 = lshr <8 x i32> %v120, splat (i32 1)
  %v122 = sub <8 x i32> %v120, %v121
  %v123 = shl <8 x i32> %v121, splat (i32 23)
  %v124 = bitcast <8 x i32> %v123 to <8 x float>
  %v125 = shl <8 x i32> %v122, splat (i32 23)
  %v126 = bitcast <8 x i32> %v125 to <8 x float>
  %v127 = fmul <8 x float> %v118, %v124
  %v128 = fmul <8 x float> %v127, %v126
  %v129 = fadd <8 x float> %v20, %v128
  %v130 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v131 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v132 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v133 = fadd <4 x float> %v131, %v132
  %v134 = shufflevector <4 x float> %v133, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v135 = shufflevector <4 x float> %v133, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v136 = fadd <2 x float> %v134, %v135
  %v137 = extractelement <2 x float> %v136, i64 0
  %v138 = extractelement <2 x float> %v136, i64 1
  %v139 = fadd float %v137, %v138
  %v140 = fadd float %v139, 0x0000000000000000
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v17
  store float %v140, ptr %v148, align 4
  %v149 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 86
  %v28 = load i64, ptr %v27, align 8
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 20
  %v41 = load i64, ptr %v40, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v72 = load ptr, ptr %v71, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v29 = and i64 %v9, %v28
  %v32 = mul i64 %v29, %v31
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v26, i64 %v33
  %v39 = add i64 %v9, 1
  %v42 = and i64 %v39, %v41
  %v43 = mul i64 %v42, %v31
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v38, i64 %v44
  %v55 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v76, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v35 = mul i64 %v17, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v35
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v35
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v75, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v24 = sitofp i64 %v19 to float
  %v49 = insertelement <8 x float> poison, float %v24, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v60, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v47 = getelementptr inbounds float, ptr %v36, i64 %v21
  %v48 = load <8 x float>, ptr %v47, align 4
  %v51 = fcmp oeq <8 x float> %v50, %v48
  %v52 = select <8 x i1> %v51, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v54 = load <8 x float>, ptr %v53, align 4
  %v57 = fcmp une <8 x float> %v52, splat (float 0x0000000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> %v54, <8 x float> %v56
  %v59 = fadd <8 x float> %v22, %v58
  %v60 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v61 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v62 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v63 = fadd <4 x float> %v61, %v62
  %v64 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v65 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v66 = fadd <2 x float> %v64, %v65
  %v67 = extractelement <2 x float> %v66, i64 0
  %v68 = extractelement <2 x float> %v66, i64 1
  %v69 = fadd float %v67, %v68
  %v70 = fadd float %v69, 0x0000000000000000
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v19
  store float %v70, ptr %v74, align 4
  %v75 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v76 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 46
  %v23 = load i64, ptr %v22, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v24 = and i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v21, i64 %v28
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v33, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = mul i64 %v14, 8
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v18
  %v31 = getelementptr inbounds float, ptr %v19, i64 1
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v31, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v32, ptr align 4 %v30, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>)
  %v33 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 46
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v29, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 7
  store float 0x0000000000000000, ptr %v28, align 4
  %v29 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v20 = load ptr, ptr %v19, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v27 = load ptr, ptr %v26, align 4
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v31, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v21 = mul i64 %v14, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v30, %b4 ]
  %v17 = phi float [ 0x3FF0000000000000, %b1 ], [ %v25, %b4 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v16
  %v24 = load float, ptr %v23, align 4
  %v25 = fmul float %v17, %v24
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v16
  store float %v25, ptr %v29, align 4
  %v30 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v31 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 92
  %v23 = load i64, ptr %v22, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v24 = and i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 7
  %v29 = getelementptr inbounds float, ptr %v21, i64 %v28
  %v34 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v37, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = mul i64 %v14, 8
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v30 = mul i64 %v14, 7
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v19, i64 1
  %v33 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v32, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  %v36 = fsub <8 x float> %v35, %v33
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v31, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>)
  %v37 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 47
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v28, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  store float 0x3FF0000000000000, ptr %v27, align 4
  %v28 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 47
  %v23 = load i64, ptr %v22, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v24 = and i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v21, i64 %v28
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v33, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = mul i64 %v14, 8
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v18
  %v31 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v19, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  %v32 = getelementptr inbounds float, ptr %v30, i64 1
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v31, ptr align 4 %v32, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>)
  %v33 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 47
  %v23 = load i64, ptr %v22, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v32 = load ptr, ptr %v31, align 4
  %v24 = and i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v21, i64 %v28
  %v35 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v40, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = mul i64 %v14, 8
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v18
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v18
  %v34 = load <8 x float>, ptr %v19, align 4
  %v37 = fsub <8 x float> %v36, %v34
  %v38 = load <8 x float>, ptr %v30, align 4
  %v39 = fmul <8 x float> %v37, %v38
  store <8 x float> %v39, ptr %v33, align 4
  %v40 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 86
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v29 = load ptr, ptr %v28, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 76
  %v34 = load i64, ptr %v33, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 75
  %v43 = load i64, ptr %v42, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 74
  %v53 = load i64, ptr %v52, align 8
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v105 = load ptr, ptr %v104, align 4
  %v106 = getelementptr inbounds i64, ptr %v1, i64 83
  %v107 = load i64, ptr %v106, align 8
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds i64, ptr %v1, i64 85
  %v116 = load i64, ptr %v115, align 8
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v123 = load ptr, ptr %v122, align 4
  %v124 = getelementptr inbounds i64, ptr %v1, i64 90
  %v125 = load i64, ptr %v124, align 8
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds i64, ptr %v1, i64 93
  %v134 = load i64, ptr %v133, align 8
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v141 = load ptr, ptr %v140, align 4
  %v143 = getelementptr inbounds i64, ptr %v1, i64 23
  %v144 = load i64, ptr %v143, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v35 = and i64 %v9, %v34
  %v36 = mul i64 %v35, %v22
  %v37 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v44 = and i64 %v9, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = getelementptr inbounds float, ptr %v41, i64 %v45
  %v54 = and i64 %v9, %v53
  %v55 = mul i64 %v54, %v22
  %v56 = getelementptr inbounds float, ptr %v51, i64 %v55
  %v108 = and i64 %v9, %v107
  %v109 = mul i64 %v108, %v22
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v105, i64 %v110
  %v117 = and i64 %v9, %v116
  %v118 = mul i64 %v117, %v22
  %v119 = getelementptr inbounds float, ptr %v114, i64 %v118
  %v126 = and i64 %v9, %v125
  %v127 = mul i64 %v126, %v22
  %v128 = getelementptr inbounds float, ptr %v123, i64 %v127
  %v135 = and i64 %v9, %v134
  %v136 = mul i64 %v135, %v22
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v132, i64 %v137
  %v142 = add i64 %v9, 1
  %v145 = and i64 %v142, %v144
  %v146 = mul i64 %v145, %v22
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v141, i64 %v147
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v204, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v26
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v14
  %v39 = load float, ptr %v38, align 4
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v14
  %v48 = load float, ptr %v47, align 4
  %v49 = fsub float 0x3FF0000000000000, %v48
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v14
  %v58 = load float, ptr %v57, align 4
  %v59 = call float @llvm.fabs.f32(float %v58)
  %v60 = fneg float %v59
  %v61 = fcmp olt float %v60, 0xC05A400000000000
  %v62 = select i1 %v61, float 0xC05A400000000000, float %v60
  %v63 = call float @llvm.fmuladd.f32(float %v62, float 0x3FF7154760000000, float 0x4168000000000000)
  %v64 = fsub float %v63, 0x4168000000000000
  %v65 = call float @llvm.fmuladd.f32(float %v64, float 0xBFE62E4000000000, float %v62)
  %v66 = call float @llvm.fmuladd.f32(float %v64, float 0xBEB7F7D1C0000000, float %v65)
  %v67 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v66, float 0x3F81227F40000000)
  %v68 = call float @llvm.fmuladd.f32(float %v67, float %v66, float 0x3FA5556740000000)
  %v69 = call float @llvm.fmuladd.f32(float %v68, float %v66, float 0x3FC5554B00000000)
  %v70 = call float @llvm.fmuladd.f32(float %v69, float %v66, float 0x3FDFFFFFE0000000)
  %v71 = call float @llvm.fmuladd.f32(float %v66, float %v70, float 0x3FF0000000000000)
  %v72 = call float @llvm.fmuladd.f32(float %v66, float %v71, float 0x3FF0000000000000)
  %v73 = bitcast float %v63 to i32
  %v74 = sub i32 %v73, 1262485250
  %v75 = lshr i32 %v74, 1
  %v76 = sub i32 %v74, %v75
  %v77 = shl i32 %v75, 23
  %v78 = bitcast i32 %v77 to float
  %v79 = shl i32 %v76, 23
  %v80 = bitcast i32 %v79 to float
  %v81 = fmul float %v72, %v78
  %v82 = fmul float %v81, %v80
  %v83 = fcmp ogt float %v82, 0x3FDA8279A0000000
  %v84 = call float @llvm.fmuladd.f32(float %v82, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v85 = select i1 %v83, float %v84, float %v82
  %v86 = select i1 %v83, float 0x3FE62E4000000000, float 0x0000000000000000
  %v87 = select i1 %v83, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v88 = fmul float %v85, %v85
  %v89 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v88, float 0xBFC0DA7220000000)
  %v90 = call float @llvm.fmuladd.f32(float %v89, float %v88, float 0xBFC546EF00000000)
  %v91 = call float @llvm.fmuladd.f32(float %v90, float %v88, float 0xBFD0002320000000)
  %v92 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v88, float 0x3FC22D90A0000000)
  %v93 = call float @llvm.fmuladd.f32(float %v92, float %v88, float 0x3FC999FF60000000)
  %v94 = call float @llvm.fmuladd.f32(float %v93, float %v88, float 0x3FD5555540000000)
  %v95 = call float @llvm.fmuladd.f32(float %v85, float %v91, float %v94)
  %v96 = call float @llvm.fmuladd.f32(float %v85, float %v95, float 0xBFE0000000000000)
  %v97 = call float @llvm.fmuladd.f32(float %v88, float %v96, float %v87)
  %v98 = fadd float %v97, %v85
  %v99 = fadd float %v98, %v86
  %v100 = fcmp ogt float %v58, 0x0000000000000000
  %v101 = select i1 %v100, float %v58, float 0x0000000000000000
  %v102 = fadd float %v101, %v99
  %v103 = fadd float 0x3FF0000000000000, %v102
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v26
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v14
  %v121 = load float, ptr %v120, align 4
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v14
  %v130 = load float, ptr %v129, align 4
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v26
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v26
  %v150 = load <8 x float>, ptr %v27, align 4
  %v151 = fcmp ogt <8 x float> %v150, splat (float 0x0000000000000000)
  %v152 = select <8 x i1> %v151, <8 x float> %v150, <8 x float> splat (float 0x0000000000000000)
  %v153 = fcmp ogt <8 x float> %v152, splat (float 0x401C000000000000)
  %v154 = select <8 x i1> %v153, <8 x float> splat (float 0x401C000000000000), <8 x float> %v152
  %v155 = fptosi <8 x float> %v154 to <8 x i64>
  %v156 = mul <8 x i64> %v155, splat (i64 1)
  %v157 = add <8 x i64> %v156, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v158 = getelementptr float, ptr %v30, <8 x i64> %v157
  %v159 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v158, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v160 = insertelement <8 x float> poison, float %v48, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = fmul <8 x float> %v161, %v159
  %v163 = load <8 x float>, ptr %v112, align 4
  %v164 = insertelement <8 x float> poison, float %v103, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = fmul <8 x float> %v165, %v163
  %v167 = insertelement <8 x float> poison, float %v121, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = fsub <8 x float> %v166, %v168
  %v170 = fcmp olt <8 x float> %v169, splat (float 0xC05A400000000000)
  %v171 = select <8 x i1> %v170, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v169
  %v172 = fcmp ogt <8 x float> %v171, splat (float 0x4056400000000000)
  %v173 = select <8 x i1> %v172, <8 x float> splat (float 0x4056400000000000), <8 x float> %v171
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v175 = fsub <8 x float> %v174, splat (float 0x4168000000000000)
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v173)
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v176)
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v177, <8 x float> splat (float 0x3F81227F40000000))
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v177, <8 x float> splat (float 0x3FA5556740000000))
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v177, <8 x float> splat (float 0x3FC5554B00000000))
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v177, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v181, <8 x float> splat (float 0x3FF0000000000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v182, <8 x float> splat (float 0x3FF0000000000000))
  %v184 = bitcast <8 x float> %v174 to <8 x i32>
  %v185 = sub <8 x i32> %v184, splat (i32 1262485250)
  %v186 = lshr <8 x i32> %v185, splat (i32 1)
  %v187 = sub <8 x i32> %v185, %v186
  %v188 = shl <8 x i32> %v186, splat (i32 23)
  %v189 = bitcast <8 x i32> %v188 to <8 x float>
  %v190 = shl <8 x i32> %v187, splat (i32 23)
  %v191 = bitcast <8 x i32> %v190 to <8 x float>
  %v192 = fmul <8 x float> %v183, %v189
  %v193 = fmul <8 x float> %v192, %v191
  %v194 = insertelement <8 x float> poison, float %v130, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = fdiv <8 x float> %v193, %v195
  %v197 = insertelement <8 x float> poison, float %v49, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = fmul <8 x float> %v198, %v196
  %v200 = fadd <8 x float> %v162, %v199
  %v201 = insertelement <8 x float> poison, float %v39, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = fmul <8 x float> %v202, %v200
  store <8 x float> %v159, ptr %v139, align 4
  store <8 x float> %v203, ptr %v149, align 4
  %v204 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 19
  %v21 = load i64, ptr %v20, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 23
  %v34 = load i64, ptr %v33, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 68
  %v46 = load i64, ptr %v45, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 69
  %v55 = load i64, ptr %v54, align 8
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v62 = load ptr, ptr %v61, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v65 = load ptr, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %v1, i64 21
  %v67 = load i64, ptr %v66, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v22 = and i64 %v9, %v21
  %v25 = mul i64 %v22, %v24
  %v26 = mul i64 %v25, 64
  %v27 = getelementptr inbounds float, ptr %v19, i64 %v26
  %v32 = add i64 %v9, 1
  %v35 = and i64 %v32, %v34
  %v36 = mul i64 %v35, %v24
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v31, i64 %v37
  %v47 = and i64 %v9, %v46
  %v48 = mul i64 %v47, %v24
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v49
  %v56 = and i64 %v9, %v55
  %v57 = mul i64 %v56, %v24
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  %v68 = and i64 %v9, %v67
  %v69 = mul i64 %v68, %v24
  %v70 = mul i64 %v69, 64
  %v71 = getelementptr inbounds float, ptr %v65, i64 %v70
  %v77 = and i64 %v9, %v76
  %v78 = mul i64 %v77, %v24
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  %v82 = and i64 %v32, %v21
  %v83 = mul i64 %v82, %v24
  %v84 = mul i64 %v83, 64
  %v85 = getelementptr inbounds float, ptr %v19, i64 %v84
  %v87 = and i64 %v32, %v67
  %v88 = mul i64 %v87, %v24
  %v89 = mul i64 %v88, 64
  %v90 = getelementptr inbounds float, ptr %v65, i64 %v89
  %v99 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v122, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 64
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v39 = mul i64 %v14, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v39
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v39
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v28
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v39
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v28
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v28
  %v95 = load <8 x float>, ptr %v51, align 4
  %v103 = load <8 x float>, ptr %v60, align 4
  %v108 = load <8 x float>, ptr %v40, align 4
  %v115 = load <8 x float>, ptr %v81, align 4
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v121, %b4 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v16
  %v42 = load float, ptr %v41, align 4
  %v63 = fsub float 0x3FF0000000000000, %v42
  %v92 = mul i64 %v16, 8
  %v93 = getelementptr inbounds float, ptr %v29, i64 %v92
  %v94 = load <8 x float>, ptr %v93, align 4
  %v96 = insertelement <8 x float> poison, float %v42, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = fmul <8 x float> %v97, %v95
  %v101 = fsub <8 x float> %v100, %v98
  %v102 = fmul <8 x float> %v94, %v101
  %v104 = fmul <8 x float> %v97, %v103
  %v105 = fadd <8 x float> %v102, %v104
  %v106 = getelementptr inbounds float, ptr %v62, i64 %v92
  %v107 = load <8 x float>, ptr %v106, align 4
  %v109 = insertelement <8 x float> poison, float %v63, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = fsub <8 x float> %v110, %v108
  %v112 = getelementptr inbounds float, ptr %v72, i64 %v92
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = fmul <8 x float> %v111, %v113
  %v116 = fmul <8 x float> %v97, %v115
  %v117 = fadd <8 x float> %v114, %v116
  %v118 = fmul <8 x float> %v107, %v117
  %v119 = getelementptr inbounds float, ptr %v86, i64 %v92
  store <8 x float> %v105, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v91, i64 %v92
  store <8 x float> %v118, ptr %v120, align 4
  %v121 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v122 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 23
  %v26 = load i64, ptr %v25, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 94
  %v52 = load i64, ptr %v51, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v24 = add i64 %v9, 1
  %v27 = and i64 %v24, %v26
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v53 = and i64 %v9, %v52
  %v54 = mul i64 %v53, %v29
  %v55 = getelementptr inbounds float, ptr %v50, i64 %v54
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v57, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v33 = mul i64 %v17, 8
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v38, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v37, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v19
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = fadd <8 x float> %v20, %v36
  %v38 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v39 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v40 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v41 = fadd <4 x float> %v39, %v40
  %v42 = shufflevector <4 x float> %v41, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v43 = shufflevector <4 x float> %v41, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v44 = fadd <2 x float> %v42, %v43
  %v45 = extractelement <2 x float> %v44, i64 0
  %v46 = extractelement <2 x float> %v44, i64 1
  %v47 = fadd float %v45, %v46
  %v48 = fadd float %v47, 0x0000000000000000
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v17
  store float %v48, ptr %v56, align 4
  %v57 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_47(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 94
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 95
  %v31 = load i64, ptr %v30, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v32 = and i64 %v9, %v31
  %v33 = mul i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v36, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v14
  %v26 = load float, ptr %v25, align 4
  %v27 = fsub float 0x3FF0000000000000, %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  store float %v27, ptr %v35, align 4
  %v36 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_48(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v13 = alloca <8 x float>, i64 8, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v14 = getelementptr inbounds i64, ptr %v4, i64 3
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr inbounds i64, ptr %v4, i64 4
  %v17 = load i64, ptr %v16, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v30 = load ptr, ptr %v29, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 21
  %v33 = load i64, ptr %v32, align 8
  %v35 = getelementptr inbounds i64, ptr %v1, i64 1
  %v36 = load i64, ptr %v35, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v99 = load ptr, ptr %v98, align 4
  %v100 = getelementptr inbounds i64, ptr %v1, i64 24
  %v101 = load i64, ptr %v100, align 8
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds i64, ptr %v1, i64 96
  %v134 = load i64, ptr %v133, align 8
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds i64, ptr %v1, i64 97
  %v144 = load i64, ptr %v143, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v31 = add i64 %v9, 1
  %v34 = and i64 %v31, %v33
  %v37 = mul i64 %v34, %v36
  %v38 = mul i64 %v37, 64
  %v39 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v82 = getelementptr inbounds <8 x float>, ptr %v13, i64 1
  %v83 = getelementptr inbounds <8 x float>, ptr %v13, i64 2
  %v84 = getelementptr inbounds <8 x float>, ptr %v13, i64 3
  %v85 = getelementptr inbounds <8 x float>, ptr %v13, i64 4
  %v86 = getelementptr inbounds <8 x float>, ptr %v13, i64 5
  %v87 = getelementptr inbounds <8 x float>, ptr %v13, i64 6
  %v88 = getelementptr inbounds <8 x float>, ptr %v13, i64 7
  %v102 = and i64 %v9, %v101
  %v103 = mul i64 %v102, %v36
  %v104 = mul i64 %v103, 16
  %v105 = getelementptr inbounds float, ptr %v99, i64 %v104
  %v135 = and i64 %v9, %v134
  %v136 = mul i64 %v135, %v36
  %v137 = mul i64 %v136, 16
  %v138 = getelementptr inbounds float, ptr %v132, i64 %v137
  %v145 = and i64 %v9, %v144
  %v146 = mul i64 %v145, %v36
  %v147 = mul i64 %v146, 16
  %v148 = getelementptr inbounds float, ptr %v142, i64 %v147
  br label %b0
b0:
  %v18 = phi i64 [ %v15, %entry ], [ %v154, %b5 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v40 = mul i64 %v18, 64
  %v41 = getelementptr inbounds float, ptr %v39, i64 %v40
  %v106 = mul i64 %v18, 16
  %v107 = getelementptr inbounds float, ptr %v105, i64 %v106
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v106
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v106
  br label %b3
b3:
  %v20 = phi i64 [ 0, %b1 ], [ %v153, %b8 ]
  %v21 = icmp slt i64 %v20, 2
  br i1 %v21, label %b4, label %b5
b4:
  %v22 = add i64 %v20, 1
  %v108 = mul i64 %v20, 8
  %v118 = mul i64 %v22, 8
  br label %b6
b6:
  %v23 = phi i64 [ 0, %b4 ], [ %v130, %b11 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v90, %b11 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v91, %b11 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v92, %b11 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v93, %b11 ]
  %v28 = icmp slt i64 %v23, 8
  br i1 %v28, label %b7, label %b8
b7:
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v23
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v42, i64 8
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v42, i64 16
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v42, i64 24
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v42, i64 32
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v42, i64 40
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v42, i64 48
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v42, i64 56
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = shufflevector <8 x float> %v43, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v59 = shufflevector <8 x float> %v43, <8 x float> %v51, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v60 = shufflevector <8 x float> %v45, <8 x float> %v53, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v61 = shufflevector <8 x float> %v45, <8 x float> %v53, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v62 = shufflevector <8 x float> %v47, <8 x float> %v55, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v63 = shufflevector <8 x float> %v47, <8 x float> %v55, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v64 = shufflevector <8 x float> %v49, <8 x float> %v57, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v65 = shufflevector <8 x float> %v49, <8 x float> %v57, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v66 = shufflevector <8 x float> %v58, <8 x float> %v62, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v62, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v68 = shufflevector <8 x float> %v60, <8 x float> %v64, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v69 = shufflevector <8 x float> %v60, <8 x float> %v64, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v70 = shufflevector <8 x float> %v59, <8 x float> %v63, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v71 = shufflevector <8 x float> %v59, <8 x float> %v63, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v72 = shufflevector <8 x float> %v61, <8 x float> %v65, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v73 = shufflevector <8 x float> %v61, <8 x float> %v65, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v74 = shufflevector <8 x float> %v66, <8 x float> %v68, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v75 = shufflevector <8 x float> %v66, <8 x float> %v68, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v76 = shufflevector <8 x float> %v67, <8 x float> %v69, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v77 = shufflevector <8 x float> %v67, <8 x float> %v69, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v78 = shufflevector <8 x float> %v70, <8 x float> %v72, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v79 = shufflevector <8 x float> %v70, <8 x float> %v72, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v80 = shufflevector <8 x float> %v71, <8 x float> %v73, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v81 = shufflevector <8 x float> %v71, <8 x float> %v73, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v74, ptr %v13, align 4
  store <8 x float> %v75, ptr %v82, align 4
  store <8 x float> %v76, ptr %v83, align 4
  store <8 x float> %v77, ptr %v84, align 4
  store <8 x float> %v78, ptr %v85, align 4
  store <8 x float> %v79, ptr %v86, align 4
  store <8 x float> %v80, ptr %v87, align 4
  store <8 x float> %v81, ptr %v88, align 4
  br label %b9
b9:
  %v89 = phi i64 [ 0, %b7 ], [ %v129, %b10 ]
  %v90 = phi <8 x float> [ %v24, %b7 ], [ %v125, %b10 ]
  %v91 = phi <8 x float> [ %v25, %b7 ], [ %v126, %b10 ]
  %v92 = phi <8 x float> [ %v26, %b7 ], [ %v127, %b10 ]
  %v93 = phi <8 x float> [ %v27, %b7 ], [ %v128, %b10 ]
  %v94 = icmp slt i64 %v89, 8
  br i1 %v94, label %b10, label %b11
b10:
  %v95 = add i64 %v23, %v89
  %v96 = getelementptr inbounds <8 x float>, ptr %v13, i64 %v89
  %v97 = load <8 x float>, ptr %v96, align 4
  %v109 = add i64 %v108, %v95
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = mul i64 %v95, 8
  %v113 = getelementptr inbounds float, ptr %v41, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v111, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fmul <8 x float> %v116, %v114
  %v119 = add i64 %v118, %v95
  %v120 = getelementptr inbounds float, ptr %v107, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = fmul <8 x float> %v123, %v114
  %v125 = fadd <8 x float> %v90, %v117
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v97, <8 x float> %v91)
  %v127 = fadd <8 x float> %v92, %v124
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v97, <8 x float> %v93)
  %v129 = add nsw i64 %v89, 1
  br label %b9
b11:
  %v130 = add nsw i64 %v23, 8
  br label %b6
b8:
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v108
  store <8 x float> %v24, ptr %v140, align 4
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v108
  store <8 x float> %v25, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v139, i64 %v118
  store <8 x float> %v26, ptr %v151, align 4
  %v152 = getelementptr inbounds float, ptr %v149, i64 %v118
  store <8 x float> %v27, ptr %v152, align 4
  %v153 = add nsw i64 %v20, 2
  br label %b3
b5:
  %v154 = add nsw i64 %v18, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_49(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 66
  %v34 = load i64, ptr %v33, align 8
  %v36 = getelementptr inbounds i64, ptr %v1, i64 1
  %v37 = load i64, ptr %v36, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v44 = load ptr, ptr %v43, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 19
  %v47 = load i64, ptr %v46, align 8
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v116 = load ptr, ptr %v115, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v35 = and i64 %v9, %v34
  %v38 = mul i64 %v35, %v37
  %v39 = mul i64 %v38, 16
  %v40 = getelementptr inbounds float, ptr %v32, i64 %v39
  %v45 = add i64 %v9, 1
  %v48 = and i64 %v45, %v47
  %v49 = mul i64 %v48, %v37
  %v50 = mul i64 %v49, 64
  %v51 = getelementptr inbounds float, ptr %v44, i64 %v50
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v128, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v41 = mul i64 %v17, 16
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v52 = mul i64 %v17, 64
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v41
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v127, %b8 ]
  %v20 = icmp slt i64 %v19, 2
  br i1 %v20, label %b4, label %b5
b4:
  %v21 = add i64 %v19, 1
  %v54 = mul i64 %v19, 8
  %v66 = mul i64 %v21, 8
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v126, %b11 ]
  %v23 = icmp slt i64 %v22, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v24 = add i64 %v22, 1
  %v58 = mul i64 %v22, 8
  %v62 = mul i64 %v24, 8
  br label %b9
b9:
  %v25 = phi i64 [ 0, %b7 ], [ %v74, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v70, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v71, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v72, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v73, %b10 ]
  %v30 = icmp slt i64 %v25, 8
  br i1 %v30, label %b10, label %b11
b10:
  %v55 = add i64 %v54, %v25
  %v56 = getelementptr inbounds float, ptr %v42, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v59 = add i64 %v58, %v25
  %v60 = getelementptr inbounds float, ptr %v53, i64 %v59
  %v61 = load <8 x float>, ptr %v60, align 4
  %v63 = add i64 %v62, %v25
  %v64 = getelementptr inbounds float, ptr %v53, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v67 = add i64 %v66, %v25
  %v68 = getelementptr inbounds float, ptr %v42, i64 %v67
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v61, <8 x float> %v26)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v65, <8 x float> %v27)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v28)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v65, <8 x float> %v29)
  %v74 = add nsw i64 %v25, 8
  br label %b9
b11:
  %v75 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v76 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v77 = fadd <4 x float> %v75, %v76
  %v78 = shufflevector <4 x float> %v77, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v79 = shufflevector <4 x float> %v77, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v80 = fadd <2 x float> %v78, %v79
  %v81 = extractelement <2 x float> %v80, i64 0
  %v82 = extractelement <2 x float> %v80, i64 1
  %v83 = fadd float %v81, %v82
  %v84 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v85 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v86 = fadd <4 x float> %v84, %v85
  %v87 = shufflevector <4 x float> %v86, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v88 = shufflevector <4 x float> %v86, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v89 = fadd <2 x float> %v87, %v88
  %v90 = extractelement <2 x float> %v89, i64 0
  %v91 = extractelement <2 x float> %v89, i64 1
  %v92 = fadd float %v90, %v91
  %v93 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v94 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v95 = fadd <4 x float> %v93, %v94
  %v96 = shufflevector <4 x float> %v95, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v97 = shufflevector <4 x float> %v95, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v98 = fadd <2 x float> %v96, %v97
  %v99 = extractelement <2 x float> %v98, i64 0
  %v100 = extractelement <2 x float> %v98, i64 1
  %v101 = fadd float %v99, %v100
  %v102 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v103 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v104 = fadd <4 x float> %v102, %v103
  %v105 = shufflevector <4 x float> %v104, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v106 = shufflevector <4 x float> %v104, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v107 = fadd <2 x float> %v105, %v106
  %v108 = extractelement <2 x float> %v107, i64 0
  %v109 = extractelement <2 x float> %v107, i64 1
  %v110 = fadd float %v108, %v109
  %v111 = fadd float %v83, 0x0000000000000000
  %v112 = fadd float %v92, 0x0000000000000000
  %v113 = fadd float %v101, 0x0000000000000000
  %v114 = fadd float %v110, 0x0000000000000000
  %v118 = add i64 %v54, %v22
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  store float %v111, ptr %v119, align 4
  %v120 = add i64 %v54, %v24
  %v121 = getelementptr inbounds float, ptr %v117, i64 %v120
  store float %v112, ptr %v121, align 4
  %v122 = add i64 %v66, %v22
  %v123 = getelementptr inbounds float, ptr %v117, i64 %v122
  store float %v113, ptr %v123, align 4
  %v124 = add i64 %v66, %v24
  %v125 = getelementptr inbounds float, ptr %v117, i64 %v124
  store float %v114, ptr %v125, align 4
  %v126 = add nsw i64 %v22, 2
  br label %b6
b8:
  %v127 = add nsw i64 %v19, 2
  br label %b3
b5:
  %v128 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_50(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 19
  %v28 = load i64, ptr %v27, align 8
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 99
  %v56 = load i64, ptr %v55, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v26 = add i64 %v9, 1
  %v29 = and i64 %v26, %v28
  %v32 = mul i64 %v29, %v31
  %v33 = mul i64 %v32, 64
  %v34 = getelementptr inbounds float, ptr %v25, i64 %v33
  %v57 = and i64 %v9, %v56
  %v58 = mul i64 %v57, %v31
  %v59 = mul i64 %v58, 8
  %v60 = getelementptr inbounds float, ptr %v54, i64 %v59
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v65, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v35 = mul i64 %v17, 64
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v61 = mul i64 %v17, 8
  %v62 = getelementptr inbounds float, ptr %v60, i64 %v61
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v37 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v42, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v41, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v38 = add i64 %v37, %v21
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v38
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v40, <8 x float> %v22)
  %v42 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v43 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v44 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v45 = fadd <4 x float> %v43, %v44
  %v46 = shufflevector <4 x float> %v45, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v47 = shufflevector <4 x float> %v45, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v48 = fadd <2 x float> %v46, %v47
  %v49 = extractelement <2 x float> %v48, i64 0
  %v50 = extractelement <2 x float> %v48, i64 1
  %v51 = fadd float %v49, %v50
  %v52 = fadd float %v51, 0x0000000000000000
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v19
  store float %v52, ptr %v63, align 4
  %v64 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v65 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_51(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 95
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 22
  %v30 = load i64, ptr %v29, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 23
  %v41 = load i64, ptr %v40, align 8
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 99
  %v50 = load i64, ptr %v49, align 8
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 100
  %v64 = load i64, ptr %v63, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v31 = and i64 %v9, %v30
  %v32 = mul i64 %v31, %v22
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v28, i64 %v33
  %v39 = add i64 %v9, 1
  %v42 = and i64 %v39, %v41
  %v43 = mul i64 %v42, %v22
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v38, i64 %v44
  %v51 = and i64 %v9, %v50
  %v52 = mul i64 %v51, %v22
  %v53 = mul i64 %v52, 8
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v53
  %v56 = and i64 %v39, %v30
  %v57 = mul i64 %v56, %v22
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v28, i64 %v58
  %v65 = and i64 %v9, %v64
  %v66 = mul i64 %v65, %v22
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v67
  %v77 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v87, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v14
  %v26 = load float, ptr %v25, align 4
  %v35 = mul i64 %v14, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v35
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v35
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v35
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v35
  %v70 = load <8 x float>, ptr %v36, align 4
  %v71 = insertelement <8 x float> poison, float %v26, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = fmul <8 x float> %v72, %v70
  %v74 = load <8 x float>, ptr %v46, align 4
  %v75 = fadd <8 x float> %v73, %v74
  %v76 = load <8 x float>, ptr %v55, align 4
  %v79 = fcmp une <8 x float> %v76, %v78
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v83 = fcmp une <8 x float> %v80, splat (float 0x0000000000000000)
  %v84 = select <8 x i1> %v83, <8 x float> %v76, <8 x float> %v82
  %v85 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v84)
  %v86 = select <8 x i1> %v83, <8 x float> %v85, <8 x float> %v78
  store <8 x float> %v75, ptr %v60, align 4
  store <8 x float> %v86, ptr %v69, align 4
  %v87 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_52(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 84
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 100
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 101
  %v49 = load i64, ptr %v48, align 8
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 2
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  %v50 = and i64 %v9, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v62 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v68, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v20 = mul i64 %v14, 16
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v32 = mul i64 %v14, 2
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v44 = mul i64 %v14, 8
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v20
  %v58 = load <8 x float>, ptr %v45, align 4
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v67, %b4 ]
  %v17 = icmp slt i64 %v16, 2
  br i1 %v17, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v16
  %v35 = load float, ptr %v34, align 4
  %v55 = mul i64 %v16, 8
  %v56 = getelementptr inbounds float, ptr %v21, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fmul <8 x float> %v60, %v58
  %v64 = fadd <8 x float> %v61, %v63
  %v65 = fdiv <8 x float> %v57, %v64
  %v66 = getelementptr inbounds float, ptr %v54, i64 %v55
  store <8 x float> %v65, ptr %v66, align 4
  %v67 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v68 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_53(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 72
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 101
  %v41 = load i64, ptr %v40, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 102
  %v70 = load i64, ptr %v69, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 2
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v42 = and i64 %v9, %v41
  %v43 = mul i64 %v42, %v30
  %v44 = mul i64 %v43, 16
  %v45 = getelementptr inbounds float, ptr %v39, i64 %v44
  %v71 = and i64 %v9, %v70
  %v72 = mul i64 %v71, %v30
  %v73 = mul i64 %v72, 2
  %v74 = getelementptr inbounds float, ptr %v68, i64 %v73
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v78, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 2
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v46 = mul i64 %v17, 16
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v34
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v77, %b8 ]
  %v20 = icmp slt i64 %v19, 2
  br i1 %v20, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v37 = load float, ptr %v36, align 4
  %v48 = mul i64 %v19, 8
  %v52 = insertelement <8 x float> poison, float %v37, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v56, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v55, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v49 = add i64 %v48, %v21
  %v50 = getelementptr inbounds float, ptr %v47, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v54 = fmul <8 x float> %v53, %v51
  %v55 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v22, <8 x float> %v54)
  %v56 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v57 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v58 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v59 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v57, <4 x float> %v58)
  %v60 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v61 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v62 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v60, <2 x float> %v61)
  %v63 = extractelement <2 x float> %v62, i64 0
  %v64 = extractelement <2 x float> %v62, i64 1
  %v65 = call float @llvm.maximum.f32(float %v63, float %v64)
  %v66 = call float @llvm.maximum.f32(float %v65, float 0xFFF0000000000000)
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v19
  store float %v66, ptr %v76, align 4
  %v77 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v78 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_54(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 72
  %v27 = load i64, ptr %v26, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 101
  %v41 = load i64, ptr %v40, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds i64, ptr %v1, i64 102
  %v51 = load i64, ptr %v50, align 8
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 103
  %v108 = load i64, ptr %v107, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v28 = and i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 2
  %v33 = getelementptr inbounds float, ptr %v25, i64 %v32
  %v42 = and i64 %v9, %v41
  %v43 = mul i64 %v42, %v30
  %v44 = mul i64 %v43, 16
  %v45 = getelementptr inbounds float, ptr %v39, i64 %v44
  %v52 = and i64 %v9, %v51
  %v53 = mul i64 %v52, %v30
  %v54 = mul i64 %v53, 2
  %v55 = getelementptr inbounds float, ptr %v49, i64 %v54
  %v109 = and i64 %v9, %v108
  %v110 = mul i64 %v109, %v30
  %v111 = mul i64 %v110, 2
  %v112 = getelementptr inbounds float, ptr %v106, i64 %v111
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v116, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 2
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v46 = mul i64 %v17, 16
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v34
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v34
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v115, %b8 ]
  %v20 = icmp slt i64 %v19, 2
  br i1 %v20, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v37 = load float, ptr %v36, align 4
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v19
  %v58 = load float, ptr %v57, align 4
  %v59 = mul i64 %v19, 8
  %v63 = insertelement <8 x float> poison, float %v37, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = insertelement <8 x float> poison, float %v58, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v94, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v93, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v60 = add i64 %v59, %v21
  %v61 = getelementptr inbounds float, ptr %v47, i64 %v60
  %v62 = load <8 x float>, ptr %v61, align 4
  %v65 = fmul <8 x float> %v64, %v62
  %v68 = fsub <8 x float> %v65, %v67
  %v69 = fcmp olt <8 x float> %v68, splat (float 0xC05A400000000000)
  %v70 = select <8 x i1> %v69, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v68
  %v71 = fcmp ogt <8 x float> %v70, splat (float 0x4056400000000000)
  %v72 = select <8 x i1> %v71, <8 x float> splat (float 0x4056400000000000), <8 x float> %v70
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v74 = fsub <8 x float> %v73, splat (float 0x4168000000000000)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v72)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v75)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v76, <8 x float> splat (float 0x3F81227F40000000))
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v76, <8 x float> splat (float 0x3FA5556740000000))
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v76, <8 x float> splat (float 0x3FC5554B00000000))
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v76, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v80, <8 x float> splat (float 0x3FF0000000000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v81, <8 x float> splat (float 0x3FF0000000000000))
  %v83 = bitcast <8 x float> %v73 to <8 x i32>
  %v84 = sub <8 x i32> %v83, splat (i32 1262485250)
  %v85 = lshr <8 x i32> %v84, splat (i32 1)
  %v86 = sub <8 x i32> %v84, %v85
  %v87 = shl <8 x i32> %v85, splat (i32 23)
  %v88 = bitcast <8 x i32> %v87 to <8 x float>
  %v89 = shl <8 x i32> %v86, splat (i32 23)
  %v90 = bitcast <8 x i32> %v89 to <8 x float>
  %v91 = fmul <8 x float> %v82, %v88
  %v92 = fmul <8 x float> %v91, %v90
  %v93 = fadd <8 x float> %v22, %v92
  %v94 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v95 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v96 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v97 = fadd <4 x float> %v95, %v96
  %v98 = shufflevector <4 x float> %v97, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v99 = shufflevector <4 x float> %v97, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v100 = fadd <2 x float> %v98, %v99
  %v101 = extractelement <2 x float> %v100, i64 0
  %v102 = extractelement <2 x float> %v100, i64 1
  %v103 = fadd float %v101, %v102
  %v104 = fadd float %v103, 0x0000000000000000
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v19
  store float %v104, ptr %v114, align 4
  %v115 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v116 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_55(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 87
  %v21 = load i64, ptr %v20, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 96
  %v35 = load i64, ptr %v34, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 88
  %v45 = load i64, ptr %v44, align 8
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 72
  %v56 = load i64, ptr %v55, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v65 = load ptr, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %v1, i64 101
  %v67 = load i64, ptr %v66, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 102
  %v76 = load i64, ptr %v75, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %v1, i64 103
  %v87 = load i64, ptr %v86, align 8
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 89
  %v98 = load i64, ptr %v97, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v107 = load ptr, ptr %v106, align 4
  %v108 = getelementptr inbounds i64, ptr %v1, i64 97
  %v109 = load i64, ptr %v108, align 8
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds i64, ptr %v1, i64 24
  %v119 = load i64, ptr %v118, align 8
  %v22 = and i64 %v9, %v21
  %v25 = mul i64 %v22, %v24
  %v26 = mul i64 %v25, 2
  %v27 = getelementptr inbounds float, ptr %v19, i64 %v26
  %v36 = and i64 %v9, %v35
  %v37 = mul i64 %v36, %v24
  %v38 = mul i64 %v37, 16
  %v39 = getelementptr inbounds float, ptr %v33, i64 %v38
  %v46 = and i64 %v9, %v45
  %v47 = mul i64 %v46, %v24
  %v48 = mul i64 %v47, 2
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v57 = and i64 %v9, %v56
  %v58 = mul i64 %v57, %v24
  %v59 = mul i64 %v58, 2
  %v60 = getelementptr inbounds float, ptr %v54, i64 %v59
  %v68 = and i64 %v9, %v67
  %v69 = mul i64 %v68, %v24
  %v70 = mul i64 %v69, 16
  %v71 = getelementptr inbounds float, ptr %v65, i64 %v70
  %v77 = and i64 %v9, %v76
  %v78 = mul i64 %v77, %v24
  %v79 = mul i64 %v78, 2
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  %v88 = and i64 %v9, %v87
  %v89 = mul i64 %v88, %v24
  %v90 = mul i64 %v89, 2
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  %v99 = and i64 %v9, %v98
  %v100 = mul i64 %v99, %v24
  %v101 = mul i64 %v100, 2
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v101
  %v110 = and i64 %v9, %v109
  %v111 = mul i64 %v110, %v24
  %v112 = mul i64 %v111, 16
  %v113 = getelementptr inbounds float, ptr %v107, i64 %v112
  %v117 = add i64 %v9, 1
  %v120 = and i64 %v117, %v119
  %v121 = mul i64 %v120, %v24
  %v122 = mul i64 %v121, 16
  %v123 = getelementptr inbounds float, ptr %v116, i64 %v122
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v178, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 2
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v40 = mul i64 %v14, 16
  %v41 = getelementptr inbounds float, ptr %v39, i64 %v40
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v28
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v28
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v40
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v28
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v28
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v28
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v40
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v40
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v177, %b4 ]
  %v17 = icmp slt i64 %v16, 2
  br i1 %v17, label %b4, label %b5
b4:
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v16
  %v31 = load float, ptr %v30, align 4
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v16
  %v52 = load float, ptr %v51, align 4
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v16
  %v63 = load float, ptr %v62, align 4
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v16
  %v83 = load float, ptr %v82, align 4
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v16
  %v94 = load float, ptr %v93, align 4
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v16
  %v105 = load float, ptr %v104, align 4
  %v125 = mul i64 %v16, 8
  %v126 = getelementptr inbounds float, ptr %v41, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v31, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = fmul <8 x float> %v129, %v127
  %v131 = getelementptr inbounds float, ptr %v72, i64 %v125
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v63, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = fmul <8 x float> %v134, %v132
  %v136 = insertelement <8 x float> poison, float %v83, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = fsub <8 x float> %v135, %v137
  %v139 = fcmp olt <8 x float> %v138, splat (float 0xC05A400000000000)
  %v140 = select <8 x i1> %v139, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v138
  %v141 = fcmp ogt <8 x float> %v140, splat (float 0x4056400000000000)
  %v142 = select <8 x i1> %v141, <8 x float> splat (float 0x4056400000000000), <8 x float> %v140
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v144 = fsub <8 x float> %v143, splat (float 0x4168000000000000)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v142)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v145)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v146, <8 x float> splat (float 0x3F81227F40000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v146, <8 x float> splat (float 0x3FA5556740000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v146, <8 x float> splat (float 0x3FC5554B00000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v146, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v150, <8 x float> splat (float 0x3FF0000000000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v151, <8 x float> splat (float 0x3FF0000000000000))
  %v153 = bitcast <8 x float> %v143 to <8 x i32>
  %v154 = sub <8 x i32> %v153, splat (i32 1262485250)
  %v155 = lshr <8 x i32> %v154, splat (i32 1)
  %v156 = sub <8 x i32> %v154, %v155
  %v157 = shl <8 x i32> %v155, splat (i32 23)
  %v158 = bitcast <8 x i32> %v157 to <8 x float>
  %v159 = shl <8 x i32> %v156, splat (i32 23)
  %v160 = bitcast <8 x i32> %v159 to <8 x float>
  %v161 = fmul <8 x float> %v152, %v158
  %v162 = fmul <8 x float> %v161, %v160
  %v163 = insertelement <8 x float> poison, float %v94, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = fdiv <8 x float> %v162, %v164
  %v166 = insertelement <8 x float> poison, float %v52, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = fmul <8 x float> %v167, %v165
  %v169 = fadd <8 x float> %v130, %v168
  %v170 = getelementptr inbounds float, ptr %v114, i64 %v125
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v105, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = fmul <8 x float> %v173, %v171
  %v175 = fadd <8 x float> %v169, %v174
  %v176 = getelementptr inbounds float, ptr %v124, i64 %v125
  store <8 x float> %v175, ptr %v176, align 4
  %v177 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v178 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_56(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 24
  %v30 = load i64, ptr %v29, align 8
  %v32 = getelementptr inbounds i64, ptr %v1, i64 1
  %v33 = load i64, ptr %v32, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 19
  %v46 = load i64, ptr %v45, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v28 = add i64 %v9, 1
  %v31 = and i64 %v28, %v30
  %v34 = mul i64 %v31, %v33
  %v35 = mul i64 %v34, 16
  %v36 = getelementptr inbounds float, ptr %v27, i64 %v35
  %v47 = and i64 %v28, %v46
  %v48 = mul i64 %v47, %v33
  %v49 = mul i64 %v48, 64
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v49
  %v71 = and i64 %v28, %v70
  %v72 = mul i64 %v71, %v33
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v68, i64 %v73
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v79, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v37 = mul i64 %v17, 16
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v51 = mul i64 %v17, 64
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v37
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v20 = icmp slt i64 %v19, 2
  br i1 %v20, label %b4, label %b5
b4:
  %v21 = add i64 %v19, 1
  %v39 = mul i64 %v19, 8
  %v58 = mul i64 %v21, 8
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v66, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v64, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v65, %b7 ]
  %v25 = icmp slt i64 %v22, 8
  br i1 %v25, label %b7, label %b8
b7:
  %v40 = add i64 %v39, %v22
  %v41 = getelementptr inbounds float, ptr %v38, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v53 = mul i64 %v22, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v42, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = add i64 %v58, %v22
  %v60 = getelementptr inbounds float, ptr %v38, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v55, <8 x float> %v23)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v24)
  %v66 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v39
  store <8 x float> %v23, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v75, i64 %v58
  store <8 x float> %v24, ptr %v77, align 4
  %v78 = add nsw i64 %v19, 2
  br label %b3
b5:
  %v79 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_57(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 25
  %v20 = load i64, ptr %v19, align 8
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 48
  %v32 = load i64, ptr %v31, align 8
  %v18 = add i64 %v9, 1
  %v21 = and i64 %v18, %v20
  %v24 = mul i64 %v21, %v23
  %v25 = mul i64 %v24, 16
  %v26 = getelementptr inbounds float, ptr %v17, i64 %v25
  %v33 = and i64 %v9, %v32
  %v34 = mul i64 %v33, %v23
  %v35 = mul i64 %v34, 24
  %v36 = getelementptr inbounds float, ptr %v30, i64 %v35
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v46, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v27 = mul i64 %v14, 16
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v37 = mul i64 %v14, 24
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  br label %b3
b3:
  %v39 = phi i64 [ 0, %b1 ], [ %v45, %b4 ]
  %v40 = icmp slt i64 %v39, 16
  br i1 %v40, label %b4, label %b5
b4:
  %v41 = getelementptr inbounds float, ptr %v28, i64 %v39
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = add i64 8, %v39
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v43
  store <8 x float> %v42, ptr %v44, align 4
  %v45 = add nsw i64 %v39, 8
  br label %b3
b5:
  %v46 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_58(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 9
  %v29 = load i64, ptr %v28, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v39 = load ptr, ptr %v38, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1472
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  %v26 = mul i64 %v23, %v25
  %v27 = icmp sle i64 %v26, 8
  %v30 = icmp eq i64 %v29, 0
  %v31 = and i1 %v27, %v30
  %v32 = icmp eq i1 %v31, 0
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v41, %b4 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 192
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 192
  br i1 %v32, label %b3, label %b4
b3:
  %v33 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v34 = sub i64 8, %v20
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v37 = mul i64 %v20, 24
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v37
  call void @pack_turned(ptr %v40, i64 24, i64 1, i64 24, i64 %v36, ptr %v33, i64 8)
  br label %b4
b4:
  %v41 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_59(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 8
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 1
  %v51 = load i64, ptr %v50, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 9
  %v55 = load i64, ptr %v54, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v64 = load ptr, ptr %v63, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v78 = load ptr, ptr %v77, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v87 = load ptr, ptr %v86, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v89 = load ptr, ptr %v88, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1472
  %v8 = getelementptr inbounds float, ptr %v6, i64 1664
  %v52 = mul i64 %v49, %v51
  %v53 = icmp sle i64 %v52, 8
  %v56 = icmp eq i64 %v55, 0
  %v57 = and i1 %v53, %v56
  %v58 = icmp eq i1 %v57, 0
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v107, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 7
  %v21 = sdiv i64 %v20, 8
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v106, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 192
  %v45 = mul i64 %v31, 192
  %v46 = add i64 %v44, 192
  %v47 = add i64 %v45, 192
  %v67 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v74 = mul i64 %v27, 8
  %v75 = sub i64 8, %v74
  %v76 = mul i64 %v74, 24
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v76
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v105, %b17 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  br i1 %v58, label %b9, label %b10
b9:
  %v59 = sdiv i64 %v32, %v21
  %v60 = mul i64 %v59, 384
  %v61 = add i64 %v45, %v60
  %v62 = getelementptr inbounds float, ptr %v7, i64 %v61
  %v65 = mul i64 %v38, 24
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v68 = sub i64 %v43, 1
  %v69 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v68
  %v70 = load ptr, ptr %v69, align 4
  %v71 = icmp sgt i64 %v43, 0
  br i1 %v71, label %b11, label %b12
b11:
  call void %v70(ptr %v66, i64 24, ptr %v67, i64 24, ptr %v9, i64 8, i64 0, i64 1, ptr %v62, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v57, label %b13, label %b14
b13:
  %v72 = mul i64 %v38, 24
  %v73 = getelementptr inbounds float, ptr %v64, i64 %v72
  call void @dots(ptr %v73, i64 24, ptr %v79, i64 24, i64 24, i64 1, i64 %v75, ptr %v9, i64 8, i64 %v43, i1 0)
  br label %b14
b14:
  %v80 = add i64 %v38, %v43
  br label %b15
b15:
  %v81 = phi i64 [ %v38, %b14 ], [ %v104, %b20 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b16, label %b17
b16:
  %v83 = sub i64 %v81, %v38
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v9, i64 %v84
  %v90 = mul i64 %v81, 8
  %v91 = getelementptr inbounds float, ptr %v89, i64 %v90
  br label %b18
b18:
  %v92 = phi i64 [ 0, %b16 ], [ %v103, %b19 ]
  %v93 = icmp slt i64 %v92, 1
  br i1 %v93, label %b19, label %b20
b19:
  %v94 = add i64 %v27, %v92
  %v95 = mul i64 %v94, 8
  %v96 = mul i64 %v92, 8
  %v97 = getelementptr inbounds float, ptr %v85, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = getelementptr inbounds float, ptr %v87, i64 %v95
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd <8 x float> %v98, %v100
  %v102 = getelementptr inbounds float, ptr %v91, i64 %v95
  store <8 x float> %v101, ptr %v102, align 4
  %v103 = add nsw i64 %v92, 1
  br label %b18
b20:
  %v104 = add nsw i64 %v81, 1
  br label %b15
b17:
  %v105 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v106 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v107 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v50, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v49, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = icmp slt i64 %v12, %v11
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v20 = load <8 x float>, ptr %v13, align 4
  %v21 = load float, ptr %v19, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v20, <8 x float> %v14)
  %v25 = add i64 %v12, 1
  %v26 = getelementptr inbounds float, ptr %v13, i64 8
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v28 = load <8 x float>, ptr %v26, align 4
  %v29 = load float, ptr %v27, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v15)
  %v33 = add i64 %v12, 2
  %v34 = getelementptr inbounds float, ptr %v13, i64 16
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v36 = load <8 x float>, ptr %v34, align 4
  %v37 = load float, ptr %v35, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v36, <8 x float> %v16)
  %v41 = add i64 %v12, 3
  %v42 = getelementptr inbounds float, ptr %v13, i64 24
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v44 = load <8 x float>, ptr %v42, align 4
  %v45 = load float, ptr %v43, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v44, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v13, i64 32
  %v50 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v51 = fadd <8 x float> %v14, %v15
  %v52 = fadd <8 x float> %v51, %v16
  %v53 = fadd <8 x float> %v52, %v17
  br label %b3
b3:
  %v54 = phi i64 [ %v11, %b2 ], [ %v65, %b4 ]
  %v55 = phi ptr [ %v13, %b2 ], [ %v64, %b4 ]
  %v56 = phi <8 x float> [ %v53, %b2 ], [ %v63, %b4 ]
  %v57 = icmp slt i64 %v54, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v59 = load <8 x float>, ptr %v55, align 4
  %v60 = load float, ptr %v58, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v59, <8 x float> %v56)
  %v64 = getelementptr inbounds float, ptr %v55, i64 8
  %v65 = add nsw i64 %v54, 1
  br label %b3
b5:
  store <8 x float> %v56, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v73, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v15)
  %v34 = add i64 %v12, 1
  %v35 = getelementptr inbounds float, ptr %v13, i64 8
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v37 = load <8 x float>, ptr %v35, align 4
  %v38 = load float, ptr %v36, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v37, <8 x float> %v16)
  %v42 = getelementptr inbounds float, ptr %v36, i64 %v1
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v17)
  %v47 = add i64 %v12, 2
  %v48 = getelementptr inbounds float, ptr %v13, i64 16
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v50 = load <8 x float>, ptr %v48, align 4
  %v51 = load float, ptr %v49, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v50, <8 x float> %v18)
  %v55 = getelementptr inbounds float, ptr %v49, i64 %v1
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v19)
  %v60 = add i64 %v12, 3
  %v61 = getelementptr inbounds float, ptr %v13, i64 24
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v63 = load <8 x float>, ptr %v61, align 4
  %v64 = load float, ptr %v62, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v63, <8 x float> %v20)
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v1
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v21)
  %v73 = getelementptr inbounds float, ptr %v13, i64 32
  %v74 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v75 = fadd <8 x float> %v14, %v16
  %v76 = fadd <8 x float> %v15, %v17
  %v77 = fadd <8 x float> %v75, %v18
  %v78 = fadd <8 x float> %v76, %v19
  %v79 = fadd <8 x float> %v77, %v20
  %v80 = fadd <8 x float> %v78, %v21
  br label %b3
b3:
  %v81 = phi i64 [ %v11, %b2 ], [ %v98, %b4 ]
  %v82 = phi ptr [ %v13, %b2 ], [ %v97, %b4 ]
  %v83 = phi <8 x float> [ %v79, %b2 ], [ %v91, %b4 ]
  %v84 = phi <8 x float> [ %v80, %b2 ], [ %v96, %b4 ]
  %v85 = icmp slt i64 %v81, %v3
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v87 = load <8 x float>, ptr %v82, align 4
  %v88 = load float, ptr %v86, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v87, <8 x float> %v83)
  %v92 = getelementptr inbounds float, ptr %v86, i64 %v1
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v87, <8 x float> %v84)
  %v97 = getelementptr inbounds float, ptr %v82, i64 8
  %v98 = add nsw i64 %v81, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v84, ptr %v99, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v34 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v60, %b1 ]
  %v14 = phi ptr [ %v8, %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v14, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v13, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v15)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v16)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v17)
  %v40 = add i64 %v12, 1
  %v41 = getelementptr inbounds float, ptr %v13, i64 8
  %v42 = getelementptr inbounds float, ptr %v14, i64 16
  call void @llvm.prefetch.p0(ptr %v42, i32 0, i32 2, i32 1)
  %v43 = getelementptr inbounds float, ptr %v41, i64 64
  call void @llvm.prefetch.p0(ptr %v43, i32 0, i32 3, i32 1)
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v45 = load <8 x float>, ptr %v41, align 4
  %v46 = load float, ptr %v44, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v45, <8 x float> %v18)
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v1
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v45, <8 x float> %v19)
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v34
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v45, <8 x float> %v20)
  %v60 = getelementptr inbounds float, ptr %v13, i64 16
  %v61 = getelementptr inbounds float, ptr %v14, i64 32
  %v62 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v63 = fadd <8 x float> %v15, %v18
  %v64 = fadd <8 x float> %v16, %v19
  %v65 = fadd <8 x float> %v17, %v20
  br label %b3
b3:
  %v66 = phi i64 [ %v11, %b2 ], [ %v89, %b4 ]
  %v67 = phi ptr [ %v13, %b2 ], [ %v88, %b4 ]
  %v68 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v69 = phi <8 x float> [ %v64, %b2 ], [ %v82, %b4 ]
  %v70 = phi <8 x float> [ %v65, %b2 ], [ %v87, %b4 ]
  %v71 = icmp slt i64 %v66, %v3
  br i1 %v71, label %b4, label %b5
b4:
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v73 = load <8 x float>, ptr %v67, align 4
  %v74 = load float, ptr %v72, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v73, <8 x float> %v68)
  %v78 = getelementptr inbounds float, ptr %v72, i64 %v1
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v73, <8 x float> %v69)
  %v83 = getelementptr inbounds float, ptr %v72, i64 %v34
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v70)
  %v88 = getelementptr inbounds float, ptr %v67, i64 8
  %v89 = add nsw i64 %v66, 1
  br label %b3
b5:
  store <8 x float> %v68, ptr %v4, align 4
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v69, ptr %v90, align 4
  %v91 = mul i64 %v5, 2
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v70, ptr %v92, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v36 = mul i64 %v1, 2
  %v42 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v73, %b1 ]
  %v14 = phi ptr [ %v8, %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v23 = icmp slt i64 %v12, %v11
  br i1 %v23, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v14, i32 0, i32 2, i32 1)
  %v24 = getelementptr inbounds float, ptr %v13, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load <8 x float>, ptr %v13, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v15)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v17)
  %v43 = getelementptr inbounds float, ptr %v25, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v18)
  %v48 = add i64 %v12, 1
  %v49 = getelementptr inbounds float, ptr %v13, i64 8
  %v50 = getelementptr inbounds float, ptr %v14, i64 16
  call void @llvm.prefetch.p0(ptr %v50, i32 0, i32 2, i32 1)
  %v51 = getelementptr inbounds float, ptr %v49, i64 64
  call void @llvm.prefetch.p0(ptr %v51, i32 0, i32 3, i32 1)
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v53 = load <8 x float>, ptr %v49, align 4
  %v54 = load float, ptr %v52, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> %v19)
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v1
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v20)
  %v63 = getelementptr inbounds float, ptr %v52, i64 %v36
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v53, <8 x float> %v21)
  %v68 = getelementptr inbounds float, ptr %v52, i64 %v42
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v53, <8 x float> %v22)
  %v73 = getelementptr inbounds float, ptr %v13, i64 16
  %v74 = getelementptr inbounds float, ptr %v14, i64 32
  %v75 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v76 = fadd <8 x float> %v15, %v19
  %v77 = fadd <8 x float> %v16, %v20
  %v78 = fadd <8 x float> %v17, %v21
  %v79 = fadd <8 x float> %v18, %v22
  br label %b3
b3:
  %v80 = phi i64 [ %v11, %b2 ], [ %v109, %b4 ]
  %v81 = phi ptr [ %v13, %b2 ], [ %v108, %b4 ]
  %v82 = phi <8 x float> [ %v76, %b2 ], [ %v92, %b4 ]
  %v83 = phi <8 x float> [ %v77, %b2 ], [ %v97, %b4 ]
  %v84 = phi <8 x float> [ %v78, %b2 ], [ %v102, %b4 ]
  %v85 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v86 = icmp slt i64 %v80, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v88 = load <8 x float>, ptr %v81, align 4
  %v89 = load float, ptr %v87, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v88, <8 x float> %v82)
  %v93 = getelementptr inbounds float, ptr %v87, i64 %v1
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v88, <8 x float> %v83)
  %v98 = getelementptr inbounds float, ptr %v87, i64 %v36
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v88, <8 x float> %v84)
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v42
  %v104 = load float, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v88, <8 x float> %v85)
  %v108 = getelementptr inbounds float, ptr %v81, i64 8
  %v109 = add nsw i64 %v80, 1
  br label %b3
b5:
  store <8 x float> %v82, ptr %v4, align 4
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v83, ptr %v110, align 4
  %v111 = mul i64 %v5, 2
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v84, ptr %v112, align 4
  %v113 = mul i64 %v5, 3
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v113
  store <8 x float> %v85, ptr %v114, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v31 = mul i64 %v1, 2
  %v37 = mul i64 %v1, 3
  %v43 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v49, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v19 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 3, i32 1)
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v21 = load <8 x float>, ptr %v11, align 4
  %v22 = load float, ptr %v20, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v21, <8 x float> %v14)
  %v32 = getelementptr inbounds float, ptr %v20, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v21, <8 x float> %v15)
  %v38 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v21, <8 x float> %v16)
  %v44 = getelementptr inbounds float, ptr %v20, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v21, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v11, i64 8
  %v50 = getelementptr inbounds float, ptr %v12, i64 16
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v52, align 4
  %v53 = mul i64 %v5, 2
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v53
  store <8 x float> %v15, ptr %v54, align 4
  %v55 = mul i64 %v5, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  store <8 x float> %v16, ptr %v56, align 4
  %v57 = mul i64 %v5, 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  store <8 x float> %v17, ptr %v58, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v32 = mul i64 %v1, 2
  %v38 = mul i64 %v1, 3
  %v44 = mul i64 %v1, 4
  %v50 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v58, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v56, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v20 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 3, i32 1)
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load <8 x float>, ptr %v11, align 4
  %v23 = load float, ptr %v21, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v22, <8 x float> %v13)
  %v27 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v21, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v22, <8 x float> %v15)
  %v39 = getelementptr inbounds float, ptr %v21, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v22, <8 x float> %v16)
  %v45 = getelementptr inbounds float, ptr %v21, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v22, <8 x float> %v17)
  %v51 = getelementptr inbounds float, ptr %v21, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v18)
  %v56 = getelementptr inbounds float, ptr %v11, i64 8
  %v57 = getelementptr inbounds float, ptr %v12, i64 16
  %v58 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v59, align 4
  %v60 = mul i64 %v5, 2
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v60
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = mul i64 %v5, 3
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  store <8 x float> %v16, ptr %v63, align 4
  %v64 = mul i64 %v5, 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v17, ptr %v65, align 4
  %v66 = mul i64 %v5, 5
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v18, ptr %v67, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v33 = mul i64 %v1, 2
  %v39 = mul i64 %v1, 3
  %v45 = mul i64 %v1, 4
  %v51 = mul i64 %v1, 5
  %v57 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v63, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v21 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v11, align 4
  %v24 = load float, ptr %v22, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v23, <8 x float> %v13)
  %v28 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v14)
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v23, <8 x float> %v15)
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v23, <8 x float> %v16)
  %v46 = getelementptr inbounds float, ptr %v22, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v17)
  %v52 = getelementptr inbounds float, ptr %v22, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v23, <8 x float> %v18)
  %v58 = getelementptr inbounds float, ptr %v22, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v23, <8 x float> %v19)
  %v63 = getelementptr inbounds float, ptr %v11, i64 8
  %v64 = getelementptr inbounds float, ptr %v12, i64 16
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v66, align 4
  %v67 = mul i64 %v5, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v15, ptr %v68, align 4
  %v69 = mul i64 %v5, 3
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v16, ptr %v70, align 4
  %v71 = mul i64 %v5, 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v17, ptr %v72, align 4
  %v73 = mul i64 %v5, 5
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v18, ptr %v74, align 4
  %v75 = mul i64 %v5, 6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v19, ptr %v76, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v34 = mul i64 %v1, 2
  %v40 = mul i64 %v1, 3
  %v46 = mul i64 %v1, 4
  %v52 = mul i64 %v1, 5
  %v58 = mul i64 %v1, 6
  %v64 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v70, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v71, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = icmp slt i64 %v10, %v3
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v11, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v13)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v14)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v15)
  %v41 = getelementptr inbounds float, ptr %v23, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v16)
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v24, <8 x float> %v17)
  %v53 = getelementptr inbounds float, ptr %v23, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v18)
  %v59 = getelementptr inbounds float, ptr %v23, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v19)
  %v65 = getelementptr inbounds float, ptr %v23, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v24, <8 x float> %v20)
  %v70 = getelementptr inbounds float, ptr %v11, i64 8
  %v71 = getelementptr inbounds float, ptr %v12, i64 16
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 3
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v16, ptr %v77, align 4
  %v78 = mul i64 %v5, 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v17, ptr %v79, align 4
  %v80 = mul i64 %v5, 5
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v18, ptr %v81, align 4
  %v82 = mul i64 %v5, 6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v19, ptr %v83, align 4
  %v84 = mul i64 %v5, 7
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v20, ptr %v85, align 4
  ret void
}
define internal void @forward_60(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v23 = load ptr, ptr %v22, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v36 = load ptr, ptr %v35, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v41, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 2
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v24 = mul i64 %v9, 16
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v24
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v40, %b8 ]
  %v12 = icmp slt i64 %v11, 8
  br i1 %v12, label %b4, label %b5
b4:
  br label %b6
b6:
  %v13 = phi i64 [ 0, %b4 ], [ %v39, %b7 ]
  %v14 = phi float [ 0x3FF0000000000000, %b4 ], [ %v34, %b7 ]
  %v15 = icmp slt i64 %v13, 2
  br i1 %v15, label %b7, label %b8
b7:
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v13
  %v27 = load float, ptr %v26, align 4
  %v28 = mul i64 %v13, 8
  %v29 = add i64 %v11, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = fmul float %v27, %v31
  %v33 = fsub float 0x3FF0000000000000, %v32
  %v34 = fmul float %v14, %v33
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v29
  store float %v34, ptr %v38, align 4
  %v39 = add nsw i64 %v13, 1
  br label %b6
b8:
  %v40 = add nsw i64 %v11, 1
  br label %b3
b5:
  %v41 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_61(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v24 = load ptr, ptr %v23, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v37 = load ptr, ptr %v36, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v42, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 2
  %v22 = getelementptr inbounds float, ptr %v18, i64 %v21
  %v25 = mul i64 %v9, 16
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v25
  br label %b3
b3:
  %v11 = phi i64 [ 0, %b1 ], [ %v41, %b8 ]
  %v12 = icmp slt i64 %v11, 8
  br i1 %v12, label %b4, label %b5
b4:
  br label %b6
b6:
  %v13 = phi i64 [ 0, %b4 ], [ %v40, %b7 ]
  %v14 = phi float [ 0x3FF0000000000000, %b4 ], [ %v35, %b7 ]
  %v15 = icmp slt i64 %v13, 2
  br i1 %v15, label %b7, label %b8
b7:
  %v16 = sub i64 1, %v13
  %v27 = getelementptr inbounds float, ptr %v22, i64 %v16
  %v28 = load float, ptr %v27, align 4
  %v29 = mul i64 %v16, 8
  %v30 = add i64 %v11, %v29
  %v31 = getelementptr inbounds float, ptr %v26, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = fmul float %v28, %v32
  %v34 = fsub float 0x3FF0000000000000, %v33
  %v35 = fmul float %v14, %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v30
  store float %v35, ptr %v39, align 4
  %v40 = add nsw i64 %v13, 1
  br label %b6
b8:
  %v41 = add nsw i64 %v11, 1
  br label %b3
b5:
  %v42 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_62(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v19, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 16
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  store <8 x float> %v18, ptr %v16, align 4
  %v19 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_63(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v18 = load ptr, ptr %v17, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v22, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 16
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v15
  %v20 = load <8 x float>, ptr %v16, align 4
  %v21 = getelementptr inbounds float, ptr %v19, i64 8
  store <8 x float> %v20, ptr %v21, align 4
  %v22 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_64(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v18 = load ptr, ptr %v17, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v22, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 16
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v15
  %v20 = getelementptr inbounds float, ptr %v16, i64 8
  %v21 = load <8 x float>, ptr %v20, align 4
  store <8 x float> %v21, ptr %v19, align 4
  %v22 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_65(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v18 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v20, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 16
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 8
  store <8 x float> %v19, ptr %v17, align 4
  %v20 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_66(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v21 = load ptr, ptr %v20, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v32, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 16
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v15
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v15
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v31, %b4 ]
  %v24 = icmp slt i64 %v23, 16
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v16, i64 %v23
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v19, i64 %v23
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = fmul <8 x float> %v26, %v28
  %v30 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v29, ptr %v30, align 4
  %v31 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v32 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b7, label %b8
b7:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b9
b9:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b10, label %b11
b10:
  %v56 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  br i1 %v39, label %b12, label %b13
b12:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b13
b13:
  br i1 %v40, label %b14, label %b15
b14:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b16
b16:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b17, label %b18
b17:
  %v64 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v67 = sub i64 %v6, 1
  br label %b19
b19:
  %v65 = phi i64 [ 0, %b15 ], [ %v69, %b20 ]
  %v66 = icmp slt i64 %v65, %v6
  br i1 %v66, label %b20, label %b21
b20:
  %v68 = sub i64 %v67, %v65
  store i64 %v68, ptr %v5, align 8
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_47(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_48(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_49(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_50(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_51(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_52(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_53(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_54(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_55(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_56(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_57(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_58(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v69 = add nsw i64 %v65, 1
  br label %b19
b21:
  br i1 %v40, label %b22, label %b23
b22:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v4, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v4, align 8
  %v74 = mul i64 %v3, %v73
  br label %b24
b24:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b25, label %b26
b25:
  %v77 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  call void @backward_59(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b27, label %b28
b27:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 3
  %v79 = atomicrmw add ptr %v78, i64 1 acq_rel
  %v80 = load i64, ptr %v4, align 8
  %v81 = add i64 %v80, 1
  store i64 %v81, ptr %v4, align 8
  %v82 = mul i64 %v3, %v81
  br label %b29
b29:
  %v83 = load atomic i64, ptr %v78 acquire, align 8
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b30, label %b31
b30:
  %v85 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  call void @backward_60(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b32, label %b33
b32:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b34
b34:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b35, label %b36
b35:
  %v93 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  call void @backward_61(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b37, label %b38
b37:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 3
  %v95 = atomicrmw add ptr %v94, i64 1 acq_rel
  %v96 = load i64, ptr %v4, align 8
  %v97 = add i64 %v96, 1
  store i64 %v97, ptr %v4, align 8
  %v98 = mul i64 %v3, %v97
  br label %b39
b39:
  %v99 = load atomic i64, ptr %v94 acquire, align 8
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b40, label %b41
b40:
  %v101 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  call void @backward_62(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b42, label %b43
b42:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b44
b44:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b45, label %b46
b45:
  %v109 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  call void @backward_63(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b47, label %b48
b47:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v4, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v4, align 8
  %v114 = mul i64 %v3, %v113
  br label %b49
b49:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b50, label %b51
b50:
  %v117 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  call void @backward_64(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b52, label %b53
b52:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = load i64, ptr %v4, align 8
  %v121 = add i64 %v120, 1
  store i64 %v121, ptr %v4, align 8
  %v122 = mul i64 %v3, %v121
  br label %b54
b54:
  %v123 = load atomic i64, ptr %v118 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b55, label %b56
b55:
  %v125 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 8
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 9
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v37 = load ptr, ptr %v36, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  %v25 = mul i64 %v22, %v24
  %v26 = icmp sle i64 %v25, 1
  %v29 = icmp eq i64 %v28, 0
  %v30 = and i1 %v26, %v29
  %v31 = icmp eq i1 %v30, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v51, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 192
  %v19 = mul i64 %v16, 24
  %v20 = add i64 %v18, 192
  br i1 %v31, label %b3, label %b4
b3:
  %v32 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v33 = sub i64 24, %v19
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v19
  call void @pack_rows(ptr %v38, i64 1, i64 24, i64 8, i64 %v35, ptr %v32, i64 24)
  %v39 = getelementptr inbounds float, ptr %v32, i64 8
  %v40 = add i64 %v19, 8
  %v41 = sub i64 24, %v40
  %v42 = icmp slt i64 %v41, 0
  %v43 = select i1 %v42, i64 0, i64 %v41
  %v44 = getelementptr inbounds float, ptr %v37, i64 %v40
  call void @pack_rows(ptr %v44, i64 1, i64 24, i64 8, i64 %v43, ptr %v39, i64 24)
  %v45 = getelementptr inbounds float, ptr %v32, i64 16
  %v46 = add i64 %v19, 16
  %v47 = sub i64 24, %v46
  %v48 = icmp slt i64 %v47, 0
  %v49 = select i1 %v48, i64 0, i64 %v47
  %v50 = getelementptr inbounds float, ptr %v37, i64 %v46
  call void @pack_rows(ptr %v50, i64 1, i64 24, i64 8, i64 %v49, ptr %v45, i64 24)
  br label %b4
b4:
  %v51 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 5
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 6
  %v14 = load i64, ptr %v13, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 1
  %v52 = load i64, ptr %v51, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 9
  %v56 = load i64, ptr %v55, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v65 = load ptr, ptr %v64, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v78 = load ptr, ptr %v77, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v87 = load ptr, ptr %v86, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1640
  %v8 = mul i64 %v2, 45600
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v53 = mul i64 %v50, %v52
  %v54 = icmp sle i64 %v53, 1
  %v57 = icmp eq i64 %v56, 0
  %v58 = and i1 %v54, %v57
  %v59 = icmp eq i1 %v58, 0
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v103, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 3
  %v22 = sdiv i64 %v21, 4
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v22
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v102, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v28, 1
  %v31 = icmp slt i64 %v30, 1
  %v32 = select i1 %v31, i64 %v30, i64 %v28
  %v45 = mul i64 %v28, 192
  %v46 = mul i64 %v32, 192
  %v47 = add i64 %v45, 192
  %v48 = add i64 %v46, 192
  %v68 = getelementptr inbounds float, ptr %v6, i64 %v45
  %v75 = mul i64 %v28, 24
  %v76 = sub i64 24, %v75
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v75
  %v92 = mul i64 %v28, 3
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v101, %b17 ]
  %v34 = icmp slt i64 %v33, %v22
  br i1 %v34, label %b7, label %b8
b7:
  %v35 = icmp slt i64 %v33, %v27
  %v36 = mul i64 %v33, %v25
  %v37 = select i1 %v35, i64 %v33, i64 %v27
  %v38 = add i64 %v36, %v37
  %v39 = add i64 %v15, %v38
  %v40 = zext i1 %v35 to i64
  %v41 = add i64 %v25, %v40
  %v42 = sub i64 %v19, %v39
  %v43 = icmp slt i64 %v42, %v41
  %v44 = select i1 %v43, i64 %v42, i64 %v41
  br i1 %v59, label %b9, label %b10
b9:
  %v60 = sdiv i64 %v33, %v22
  %v61 = mul i64 %v60, 128
  %v62 = add i64 %v46, %v61
  %v63 = getelementptr inbounds float, ptr %v6, i64 %v62
  %v66 = mul i64 %v39, 8
  %v67 = getelementptr inbounds float, ptr %v65, i64 %v66
  %v69 = sub i64 %v44, 1
  %v70 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v69
  %v71 = load ptr, ptr %v70, align 4
  %v72 = icmp sgt i64 %v44, 0
  br i1 %v72, label %b11, label %b12
b11:
  call void %v71(ptr %v67, i64 8, ptr %v68, i64 8, ptr %v10, i64 24, i64 8, i64 7, ptr %v63, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v58, label %b13, label %b14
b13:
  %v73 = mul i64 %v39, 8
  %v74 = getelementptr inbounds float, ptr %v65, i64 %v73
  call void @columns(ptr %v74, i64 8, ptr %v79, i64 24, i64 8, i64 3, i64 %v76, ptr %v10, i64 24, i64 %v44, i1 0)
  br label %b14
b14:
  %v80 = add i64 %v39, %v44
  br label %b15
b15:
  %v81 = phi i64 [ %v39, %b14 ], [ %v100, %b20 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b16, label %b17
b16:
  %v83 = sub i64 %v81, %v39
  %v84 = mul i64 %v83, 24
  %v85 = getelementptr inbounds float, ptr %v10, i64 %v84
  %v88 = mul i64 %v81, 24
  %v89 = getelementptr inbounds float, ptr %v87, i64 %v88
  br label %b18
b18:
  %v90 = phi i64 [ 0, %b16 ], [ %v99, %b19 ]
  %v91 = icmp slt i64 %v90, 3
  br i1 %v91, label %b19, label %b20
b19:
  %v93 = add i64 %v92, %v90
  %v94 = mul i64 %v93, 8
  %v95 = mul i64 %v90, 8
  %v96 = getelementptr inbounds float, ptr %v85, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v89, i64 %v94
  store <8 x float> %v97, ptr %v98, align 4
  %v99 = add nsw i64 %v90, 1
  br label %b18
b20:
  %v100 = add nsw i64 %v81, 1
  br label %b15
b17:
  %v101 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v102 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v103 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v47 = mul i64 %v1, 2
  %v55 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v63, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v25 = icmp slt i64 %v10, %v3
  br i1 %v25, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v11, i64 192
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v11, i64 208
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v29 = load <8 x float>, ptr %v11, align 4
  %v30 = getelementptr inbounds float, ptr %v11, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v11, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = load float, ptr %v28, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v29, <8 x float> %v13)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v31, <8 x float> %v14)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v33, <8 x float> %v15)
  %v40 = getelementptr inbounds float, ptr %v28, i64 %v1
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v29, <8 x float> %v16)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v31, <8 x float> %v17)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v33, <8 x float> %v18)
  %v48 = getelementptr inbounds float, ptr %v28, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v29, <8 x float> %v19)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v31, <8 x float> %v20)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v33, <8 x float> %v21)
  %v56 = getelementptr inbounds float, ptr %v28, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v29, <8 x float> %v22)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v31, <8 x float> %v23)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v33, <8 x float> %v24)
  %v63 = getelementptr inbounds float, ptr %v11, i64 24
  %v64 = getelementptr inbounds float, ptr %v12, i64 16
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v66, align 4
  %v67 = mul i64 %v6, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v15, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v16, ptr %v69, align 4
  %v70 = add i64 %v5, %v6
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v17, ptr %v71, align 4
  %v72 = add i64 %v5, %v67
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  store <8 x float> %v18, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v19, ptr %v75, align 4
  %v76 = add i64 %v74, %v6
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v20, ptr %v77, align 4
  %v78 = add i64 %v74, %v67
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v21, ptr %v79, align 4
  %v80 = mul i64 %v5, 3
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v22, ptr %v81, align 4
  %v82 = add i64 %v80, %v6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v23, ptr %v83, align 4
  %v84 = add i64 %v80, %v67
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v24, ptr %v85, align 4
  ret void
}
define internal void @columns(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, i1 %v10) #2 {
entry:
  %v17 = sdiv i64 %v9, 4
  %v18 = mul i64 %v17, 4
  %v27 = sdiv i64 %v4, 2
  %v28 = mul i64 %v27, 2
  %v155 = sdiv i64 %v4, 4
  %v156 = mul i64 %v155, 4
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v222, %b14 ]
  %v12 = icmp slt i64 %v11, %v5
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v11, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v7, i64 %v13
  %v16 = sub i64 %v6, %v13
  %v21 = icmp ult i64 %v16, 8
  %v22 = select i1 %v21, i64 %v16, i64 8
  %v23 = trunc i64 %v22 to i32
  %v24 = insertelement <8 x i32> poison, i32 %v23, i64 0
  %v25 = shufflevector <8 x i32> %v24, <8 x i32> poison, <8 x i32> zeroinitializer
  %v26 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v25
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v152, %b11 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b4, label %b5
b4:
  %v42 = mul i64 %v19, %v1
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v46 = add i64 %v19, 1
  %v47 = mul i64 %v46, %v1
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v51 = add i64 %v19, 2
  %v52 = mul i64 %v51, %v1
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v56 = add i64 %v19, 3
  %v57 = mul i64 %v56, %v1
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  br label %b6
b6:
  %v29 = phi i64 [ 0, %b4 ], [ %v97, %b7 ]
  %v30 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v63, %b7 ]
  %v31 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v66, %b7 ]
  %v32 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v69, %b7 ]
  %v33 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v72, %b7 ]
  %v34 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v87, %b7 ]
  %v35 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v90, %b7 ]
  %v36 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v93, %b7 ]
  %v37 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v96, %b7 ]
  %v38 = icmp slt i64 %v29, %v28
  br i1 %v38, label %b7, label %b8
b7:
  %v39 = mul i64 %v29, %v3
  %v40 = getelementptr inbounds float, ptr %v14, i64 %v39
  %v41 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v40, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v29
  %v45 = load float, ptr %v44, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v29
  %v50 = load float, ptr %v49, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v29
  %v55 = load float, ptr %v54, align 4
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v29
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v45, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v41, <8 x float> %v30)
  %v64 = insertelement <8 x float> poison, float %v50, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v41, <8 x float> %v31)
  %v67 = insertelement <8 x float> poison, float %v55, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v41, <8 x float> %v32)
  %v70 = insertelement <8 x float> poison, float %v60, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v41, <8 x float> %v33)
  %v73 = add i64 %v29, 1
  %v74 = mul i64 %v73, %v3
  %v75 = getelementptr inbounds float, ptr %v14, i64 %v74
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v75, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v77 = getelementptr inbounds float, ptr %v43, i64 %v73
  %v78 = load float, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v48, i64 %v73
  %v80 = load float, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v53, i64 %v73
  %v82 = load float, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v58, i64 %v73
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v78, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v76, <8 x float> %v34)
  %v88 = insertelement <8 x float> poison, float %v80, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v35)
  %v91 = insertelement <8 x float> poison, float %v82, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v36)
  %v94 = insertelement <8 x float> poison, float %v84, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v76, <8 x float> %v37)
  %v97 = add nsw i64 %v29, 2
  br label %b6, !llvm.loop !0
b8:
  %v98 = fadd <8 x float> %v30, %v34
  %v99 = fadd <8 x float> %v31, %v35
  %v100 = fadd <8 x float> %v32, %v36
  %v101 = fadd <8 x float> %v33, %v37
  br label %b9
b9:
  %v102 = phi i64 [ %v28, %b8 ], [ %v131, %b10 ]
  %v103 = phi <8 x float> [ %v98, %b8 ], [ %v121, %b10 ]
  %v104 = phi <8 x float> [ %v99, %b8 ], [ %v124, %b10 ]
  %v105 = phi <8 x float> [ %v100, %b8 ], [ %v127, %b10 ]
  %v106 = phi <8 x float> [ %v101, %b8 ], [ %v130, %b10 ]
  %v107 = icmp slt i64 %v102, %v4
  br i1 %v107, label %b10, label %b11
b10:
  %v108 = mul i64 %v102, %v3
  %v109 = getelementptr inbounds float, ptr %v14, i64 %v108
  %v110 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v109, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v111 = getelementptr inbounds float, ptr %v43, i64 %v102
  %v112 = load float, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v48, i64 %v102
  %v114 = load float, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v53, i64 %v102
  %v116 = load float, ptr %v115, align 4
  %v117 = getelementptr inbounds float, ptr %v58, i64 %v102
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v112, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = insertelement <8 x float> poison, float %v114, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v110, <8 x float> %v104)
  %v125 = insertelement <8 x float> poison, float %v116, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v110, <8 x float> %v105)
  %v128 = insertelement <8 x float> poison, float %v118, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v110, <8 x float> %v106)
  %v131 = add nsw i64 %v102, 1
  br label %b9, !llvm.loop !0
b11:
  %v132 = mul i64 %v19, %v8
  %v133 = getelementptr inbounds float, ptr %v15, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  %v136 = select i1 %v10, <8 x float> %v135, <8 x float> %v103
  store <8 x float> %v136, ptr %v133, align 4
  %v137 = mul i64 %v46, %v8
  %v138 = getelementptr inbounds float, ptr %v15, i64 %v137
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fadd <8 x float> %v139, %v104
  %v141 = select i1 %v10, <8 x float> %v140, <8 x float> %v104
  store <8 x float> %v141, ptr %v138, align 4
  %v142 = mul i64 %v51, %v8
  %v143 = getelementptr inbounds float, ptr %v15, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v144, %v105
  %v146 = select i1 %v10, <8 x float> %v145, <8 x float> %v105
  store <8 x float> %v146, ptr %v143, align 4
  %v147 = mul i64 %v56, %v8
  %v148 = getelementptr inbounds float, ptr %v15, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fadd <8 x float> %v149, %v106
  %v151 = select i1 %v10, <8 x float> %v150, <8 x float> %v106
  store <8 x float> %v151, ptr %v148, align 4
  %v152 = add nsw i64 %v19, 4
  br label %b3, !llvm.loop !0
b5:
  br label %b12
b12:
  %v153 = phi i64 [ %v18, %b5 ], [ %v221, %b20 ]
  %v154 = icmp slt i64 %v153, %v9
  br i1 %v154, label %b13, label %b14
b13:
  %v166 = mul i64 %v153, %v1
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  br label %b15
b15:
  %v157 = phi i64 [ 0, %b13 ], [ %v200, %b16 ]
  %v158 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v172, %b16 ]
  %v159 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v181, %b16 ]
  %v160 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v190, %b16 ]
  %v161 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v199, %b16 ]
  %v162 = icmp slt i64 %v157, %v156
  br i1 %v162, label %b16, label %b17
b16:
  %v163 = mul i64 %v157, %v3
  %v164 = getelementptr inbounds float, ptr %v14, i64 %v163
  %v165 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v164, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v157
  %v169 = load float, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v165, <8 x float> %v158)
  %v173 = add i64 %v157, 1
  %v174 = mul i64 %v173, %v3
  %v175 = getelementptr inbounds float, ptr %v14, i64 %v174
  %v176 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v175, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v177 = getelementptr inbounds float, ptr %v167, i64 %v173
  %v178 = load float, ptr %v177, align 4
  %v179 = insertelement <8 x float> poison, float %v178, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v176, <8 x float> %v159)
  %v182 = add i64 %v157, 2
  %v183 = mul i64 %v182, %v3
  %v184 = getelementptr inbounds float, ptr %v14, i64 %v183
  %v185 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v184, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v186 = getelementptr inbounds float, ptr %v167, i64 %v182
  %v187 = load float, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v185, <8 x float> %v160)
  %v191 = add i64 %v157, 3
  %v192 = mul i64 %v191, %v3
  %v193 = getelementptr inbounds float, ptr %v14, i64 %v192
  %v194 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v193, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v195 = getelementptr inbounds float, ptr %v167, i64 %v191
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v194, <8 x float> %v161)
  %v200 = add nsw i64 %v157, 4
  br label %b15, !llvm.loop !0
b17:
  %v201 = fadd <8 x float> %v158, %v159
  %v202 = fadd <8 x float> %v201, %v160
  %v203 = fadd <8 x float> %v202, %v161
  br label %b18
b18:
  %v204 = phi i64 [ %v156, %b17 ], [ %v215, %b19 ]
  %v205 = phi <8 x float> [ %v203, %b17 ], [ %v214, %b19 ]
  %v206 = icmp slt i64 %v204, %v4
  br i1 %v206, label %b19, label %b20
b19:
  %v207 = mul i64 %v204, %v3
  %v208 = getelementptr inbounds float, ptr %v14, i64 %v207
  %v209 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v208, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v210 = getelementptr inbounds float, ptr %v167, i64 %v204
  %v211 = load float, ptr %v210, align 4
  %v212 = insertelement <8 x float> poison, float %v211, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> %v209, <8 x float> %v205)
  %v215 = add nsw i64 %v204, 1
  br label %b18, !llvm.loop !0
b20:
  %v216 = mul i64 %v153, %v8
  %v217 = getelementptr inbounds float, ptr %v15, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v205
  %v220 = select i1 %v10, <8 x float> %v219, <8 x float> %v205
  store <8 x float> %v220, ptr %v217, align 4
  %v221 = add nsw i64 %v153, 1
  br label %b12, !llvm.loop !0
b14:
  %v222 = add nsw i64 %v11, 1
  br label %b0, !llvm.loop !0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v18 = load ptr, ptr %v17, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v28, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 24
  %v16 = getelementptr inbounds float, ptr %v12, i64 %v15
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  br label %b3
b3:
  %v21 = phi i64 [ 0, %b1 ], [ %v27, %b4 ]
  %v22 = icmp slt i64 %v21, 16
  br i1 %v22, label %b4, label %b5
b4:
  %v23 = add i64 8, %v21
  %v24 = getelementptr inbounds float, ptr %v16, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v25, ptr %v26, align 4
  %v27 = add nsw i64 %v21, 8
  br label %b3
b5:
  %v28 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 9
  %v29 = load i64, ptr %v28, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v38 = load ptr, ptr %v37, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v52 = load ptr, ptr %v51, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 192
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  %v26 = mul i64 %v23, %v25
  %v27 = icmp sle i64 %v26, 1
  %v30 = icmp eq i64 %v29, 0
  %v31 = and i1 %v27, %v30
  %v32 = icmp eq i1 %v31, 0
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v40, %b4 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 424
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 424
  br i1 %v32, label %b3, label %b4
b3:
  %v33 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v34 = sub i64 8, %v20
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v20
  call void @pack_rows(ptr %v39, i64 1, i64 8, i64 53, i64 %v36, ptr %v33, i64 8)
  br label %b4
b4:
  %v40 = add nsw i64 %v17, 1
  br label %b0
b2:
  %v41 = getelementptr inbounds float, ptr %v6, i64 616
  br label %b5
b5:
  %v42 = phi i64 [ %v11, %b2 ], [ %v54, %b9 ]
  %v43 = icmp slt i64 %v42, %v16
  br i1 %v43, label %b6, label %b7
b6:
  %v44 = mul i64 %v42, 256
  %v45 = mul i64 %v42, 8
  %v46 = add i64 %v44, 256
  br i1 %v32, label %b8, label %b9
b8:
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v48 = sub i64 8, %v45
  %v49 = icmp slt i64 %v48, 0
  %v50 = select i1 %v49, i64 0, i64 %v48
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v45
  call void @pack_rows(ptr %v53, i64 1, i64 8, i64 32, i64 %v50, ptr %v47, i64 8)
  br label %b9
b9:
  %v54 = add nsw i64 %v42, 1
  br label %b5
b7:
  %v55 = getelementptr inbounds float, ptr %v6, i64 872
  br label %b10
b10:
  %v56 = phi i64 [ %v11, %b7 ], [ %v80, %b14 ]
  %v57 = icmp slt i64 %v56, %v16
  br i1 %v57, label %b11, label %b12
b11:
  %v58 = mul i64 %v56, 768
  %v59 = mul i64 %v56, 24
  %v60 = add i64 %v58, 768
  br i1 %v32, label %b13, label %b14
b13:
  %v61 = getelementptr inbounds float, ptr %v55, i64 %v58
  %v62 = sub i64 24, %v59
  %v63 = icmp slt i64 %v62, 0
  %v64 = select i1 %v63, i64 0, i64 %v62
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v59
  call void @pack_rows(ptr %v67, i64 1, i64 24, i64 32, i64 %v64, ptr %v61, i64 24)
  %v68 = getelementptr inbounds float, ptr %v61, i64 8
  %v69 = add i64 %v59, 8
  %v70 = sub i64 24, %v69
  %v71 = icmp slt i64 %v70, 0
  %v72 = select i1 %v71, i64 0, i64 %v70
  %v73 = getelementptr inbounds float, ptr %v66, i64 %v69
  call void @pack_rows(ptr %v73, i64 1, i64 24, i64 32, i64 %v72, ptr %v68, i64 24)
  %v74 = getelementptr inbounds float, ptr %v61, i64 16
  %v75 = add i64 %v59, 16
  %v76 = sub i64 24, %v75
  %v77 = icmp slt i64 %v76, 0
  %v78 = select i1 %v77, i64 0, i64 %v76
  %v79 = getelementptr inbounds float, ptr %v66, i64 %v75
  call void @pack_rows(ptr %v79, i64 1, i64 24, i64 32, i64 %v78, ptr %v74, i64 24)
  br label %b14
b14:
  %v80 = add nsw i64 %v56, 1
  br label %b10
b12:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 1
  %v34 = load i64, ptr %v33, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v41 = load ptr, ptr %v40, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v47 = load ptr, ptr %v46, align 4
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v121 = load ptr, ptr %v120, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v31 = add i64 %v5, 1
  %v32 = and i64 %v31, 1
  %v35 = mul i64 %v32, %v34
  %v36 = mul i64 %v35, 16
  %v37 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v42 = mul i64 %v5, %v34
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v41, i64 %v43
  %v48 = mul i64 %v31, %v34
  %v49 = mul i64 %v48, 64
  %v50 = getelementptr inbounds float, ptr %v47, i64 %v49
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v133, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v38 = mul i64 %v15, 16
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v38
  %v51 = mul i64 %v15, 64
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v38
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v132, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v53 = mul i64 %v17, 8
  %v68 = mul i64 %v19, 8
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v131, %b11 ]
  %v21 = icmp slt i64 %v20, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v22 = add i64 %v20, 1
  %v60 = mul i64 %v20, 8
  %v64 = mul i64 %v22, 8
  br label %b9
b9:
  %v23 = phi i64 [ 0, %b7 ], [ %v79, %b10 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v75, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v76, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v77, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v78, %b10 ]
  %v28 = icmp slt i64 %v23, 8
  br i1 %v28, label %b10, label %b11
b10:
  %v54 = add i64 %v53, %v23
  %v55 = getelementptr inbounds float, ptr %v39, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v45, i64 %v54
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v56, %v58
  %v61 = add i64 %v60, %v23
  %v62 = getelementptr inbounds float, ptr %v52, i64 %v61
  %v63 = load <8 x float>, ptr %v62, align 4
  %v65 = add i64 %v64, %v23
  %v66 = getelementptr inbounds float, ptr %v52, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v69 = add i64 %v68, %v23
  %v70 = getelementptr inbounds float, ptr %v39, i64 %v69
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v45, i64 %v69
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v71, %v73
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v63, <8 x float> %v24)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v67, <8 x float> %v25)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v63, <8 x float> %v26)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v67, <8 x float> %v27)
  %v79 = add nsw i64 %v23, 8
  br label %b9
b11:
  %v80 = shufflevector <8 x float> %v24, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v81 = shufflevector <8 x float> %v24, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v82 = fadd <4 x float> %v80, %v81
  %v83 = shufflevector <4 x float> %v82, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v84 = shufflevector <4 x float> %v82, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v85 = fadd <2 x float> %v83, %v84
  %v86 = extractelement <2 x float> %v85, i64 0
  %v87 = extractelement <2 x float> %v85, i64 1
  %v88 = fadd float %v86, %v87
  %v89 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v90 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v91 = fadd <4 x float> %v89, %v90
  %v92 = shufflevector <4 x float> %v91, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v93 = shufflevector <4 x float> %v91, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v94 = fadd <2 x float> %v92, %v93
  %v95 = extractelement <2 x float> %v94, i64 0
  %v96 = extractelement <2 x float> %v94, i64 1
  %v97 = fadd float %v95, %v96
  %v98 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v99 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v100 = fadd <4 x float> %v98, %v99
  %v101 = shufflevector <4 x float> %v100, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v102 = shufflevector <4 x float> %v100, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v103 = fadd <2 x float> %v101, %v102
  %v104 = extractelement <2 x float> %v103, i64 0
  %v105 = extractelement <2 x float> %v103, i64 1
  %v106 = fadd float %v104, %v105
  %v107 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v108 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v109 = fadd <4 x float> %v107, %v108
  %v110 = shufflevector <4 x float> %v109, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v111 = shufflevector <4 x float> %v109, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v112 = fadd <2 x float> %v110, %v111
  %v113 = extractelement <2 x float> %v112, i64 0
  %v114 = extractelement <2 x float> %v112, i64 1
  %v115 = fadd float %v113, %v114
  %v116 = fadd float %v88, 0x0000000000000000
  %v117 = fadd float %v97, 0x0000000000000000
  %v118 = fadd float %v106, 0x0000000000000000
  %v119 = fadd float %v115, 0x0000000000000000
  %v123 = add i64 %v53, %v20
  %v124 = getelementptr inbounds float, ptr %v122, i64 %v123
  store float %v116, ptr %v124, align 4
  %v125 = add i64 %v53, %v22
  %v126 = getelementptr inbounds float, ptr %v122, i64 %v125
  store float %v117, ptr %v126, align 4
  %v127 = add i64 %v68, %v20
  %v128 = getelementptr inbounds float, ptr %v122, i64 %v127
  store float %v118, ptr %v128, align 4
  %v129 = add i64 %v68, %v22
  %v130 = getelementptr inbounds float, ptr %v122, i64 %v129
  store float %v119, ptr %v130, align 4
  %v131 = add nsw i64 %v20, 2
  br label %b6
b8:
  %v132 = add nsw i64 %v17, 2
  br label %b3
b5:
  %v133 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 1
  %v33 = load i64, ptr %v32, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v40 = load ptr, ptr %v39, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v46 = load ptr, ptr %v45, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v83 = load ptr, ptr %v82, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = add i64 %v5, 1
  %v31 = and i64 %v30, 1
  %v34 = mul i64 %v31, %v33
  %v35 = mul i64 %v34, 16
  %v36 = getelementptr inbounds float, ptr %v29, i64 %v35
  %v41 = mul i64 %v5, %v33
  %v42 = mul i64 %v41, 16
  %v43 = getelementptr inbounds float, ptr %v40, i64 %v42
  %v47 = mul i64 %v30, %v33
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v48
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v95, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v37 = mul i64 %v15, 16
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v37
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v37
  %v84 = mul i64 %v15, 64
  %v85 = getelementptr inbounds float, ptr %v83, i64 %v84
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v94, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v81, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v77, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v78, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v79, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v80, %b7 ]
  %v27 = icmp slt i64 %v22, 2
  br i1 %v27, label %b7, label %b8
b7:
  %v51 = mul i64 %v22, 8
  %v52 = add i64 %v17, %v51
  %v53 = getelementptr inbounds float, ptr %v50, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v38, i64 %v51
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v44, i64 %v51
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v56, %v58
  %v60 = insertelement <8 x float> poison, float %v54, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = add i64 %v19, %v51
  %v63 = getelementptr inbounds float, ptr %v50, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = add i64 %v20, %v51
  %v68 = getelementptr inbounds float, ptr %v50, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = add i64 %v21, %v51
  %v73 = getelementptr inbounds float, ptr %v50, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v61, <8 x float> %v23)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v66, <8 x float> %v24)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v71, <8 x float> %v25)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v76, <8 x float> %v26)
  %v81 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v86 = mul i64 %v17, 8
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  store <8 x float> %v23, ptr %v87, align 4
  %v88 = mul i64 %v19, 8
  %v89 = getelementptr inbounds float, ptr %v85, i64 %v88
  store <8 x float> %v24, ptr %v89, align 4
  %v90 = mul i64 %v20, 8
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  store <8 x float> %v25, ptr %v91, align 4
  %v92 = mul i64 %v21, 8
  %v93 = getelementptr inbounds float, ptr %v85, i64 %v92
  store <8 x float> %v26, ptr %v93, align 4
  %v94 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v95 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v32 = load ptr, ptr %v31, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v54 = load ptr, ptr %v53, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v33 = mul i64 %v5, %v25
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v32, i64 %v34
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v56, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v29
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v42, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v41, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v37 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v40, <8 x float> %v18)
  %v42 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v43 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v44 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v45 = fadd <4 x float> %v43, %v44
  %v46 = shufflevector <4 x float> %v45, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v47 = shufflevector <4 x float> %v45, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v48 = fadd <2 x float> %v46, %v47
  %v49 = extractelement <2 x float> %v48, i64 0
  %v50 = extractelement <2 x float> %v48, i64 1
  %v51 = fadd float %v49, %v50
  %v52 = fadd float %v51, 0x0000000000000000
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  store float %v52, ptr %v55, align 4
  %v56 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v35 = load ptr, ptr %v34, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v38 = load ptr, ptr %v37, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v44 = load ptr, ptr %v43, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v52 = load ptr, ptr %v51, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v58 = load ptr, ptr %v57, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v62 = load ptr, ptr %v61, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v68 = load ptr, ptr %v67, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v148 = load ptr, ptr %v147, align 4
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v155 = load ptr, ptr %v154, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v25 = add i64 %v5, 1
  %v26 = and i64 %v25, 1
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 16
  %v31 = getelementptr inbounds float, ptr %v24, i64 %v30
  %v39 = mul i64 %v5, %v28
  %v40 = mul i64 %v39, 16
  %v41 = getelementptr inbounds float, ptr %v38, i64 %v40
  %v45 = mul i64 %v39, 2
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v45
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v40
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v45
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v45
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v159, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v32 = mul i64 %v15, 16
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v32
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v32
  %v47 = mul i64 %v15, 2
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v47
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v32
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v47
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v47
  %v149 = mul i64 %v15, 6
  %v150 = getelementptr inbounds float, ptr %v148, i64 %v149
  %v156 = getelementptr inbounds float, ptr %v155, i64 %v47
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v158, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v17
  %v50 = load float, ptr %v49, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v17
  %v56 = load float, ptr %v55, align 4
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v17
  %v66 = load float, ptr %v65, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v17
  %v72 = load float, ptr %v71, align 4
  %v73 = mul i64 %v17, 8
  %v83 = insertelement <8 x float> poison, float %v50, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = insertelement <8 x float> poison, float %v56, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = insertelement <8 x float> poison, float %v66, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = insertelement <8 x float> poison, float %v72, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v126, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v124, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v125, %b7 ]
  %v22 = icmp slt i64 %v19, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v74 = add i64 %v73, %v19
  %v75 = getelementptr inbounds float, ptr %v33, i64 %v74
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v36, i64 %v74
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd <8 x float> %v76, %v78
  %v80 = getelementptr inbounds float, ptr %v42, i64 %v74
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fmul <8 x float> %v79, %v81
  %v85 = fmul <8 x float> %v79, %v84
  %v86 = getelementptr inbounds float, ptr %v60, i64 %v74
  %v87 = load <8 x float>, ptr %v86, align 4
  %v90 = fmul <8 x float> %v89, %v87
  %v93 = fsub <8 x float> %v90, %v92
  %v94 = fcmp olt <8 x float> %v93, splat (float 0xC05A400000000000)
  %v95 = select <8 x i1> %v94, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v93
  %v96 = fcmp ogt <8 x float> %v95, splat (float 0x4056400000000000)
  %v97 = select <8 x i1> %v96, <8 x float> splat (float 0x4056400000000000), <8 x float> %v95
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v99 = fsub <8 x float> %v98, splat (float 0x4168000000000000)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v97)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v100)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v101, <8 x float> splat (float 0x3F81227F40000000))
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v101, <8 x float> splat (float 0x3FA5556740000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v101, <8 x float> splat (float 0x3FC5554B00000000))
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v101, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v105, <8 x float> splat (float 0x3FF0000000000000))
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v106, <8 x float> splat (float 0x3FF0000000000000))
  %v108 = bitcast <8 x float> %v98 to <8 x i32>
  %v109 = sub <8 x i32> %v108, splat (i32 1262485250)
  %v110 = lshr <8 x i32> %v109, splat (i32 1)
  %v111 = sub <8 x i32> %v109, %v110
  %v112 = shl <8 x i32> %v110, splat (i32 23)
  %v113 = bitcast <8 x i32> %v112 to <8 x float>
  %v114 = shl <8 x i32> %v111, splat (i32 23)
  %v115 = bitcast <8 x i32> %v114 to <8 x float>
  %v116 = fmul <8 x float> %v107, %v113
  %v117 = fmul <8 x float> %v116, %v115
  %v120 = fdiv <8 x float> %v117, %v119
  %v121 = fmul <8 x float> %v85, %v120
  %v122 = fdiv <8 x float> %v121, %v119
  %v123 = fneg <8 x float> %v122
  %v124 = fadd <8 x float> %v20, %v82
  %v125 = fadd <8 x float> %v21, %v123
  %v126 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v127 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v128 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v129 = fadd <4 x float> %v127, %v128
  %v130 = shufflevector <4 x float> %v129, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v131 = shufflevector <4 x float> %v129, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v132 = fadd <2 x float> %v130, %v131
  %v133 = extractelement <2 x float> %v132, i64 0
  %v134 = extractelement <2 x float> %v132, i64 1
  %v135 = fadd float %v133, %v134
  %v136 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v137 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v138 = fadd <4 x float> %v136, %v137
  %v139 = shufflevector <4 x float> %v138, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v140 = shufflevector <4 x float> %v138, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v141 = fadd <2 x float> %v139, %v140
  %v142 = extractelement <2 x float> %v141, i64 0
  %v143 = extractelement <2 x float> %v141, i64 1
  %v144 = fadd float %v142, %v143
  %v145 = fadd float %v135, 0x0000000000000000
  %v146 = fadd float %v144, 0x0000000000000000
  %v151 = mul i64 %v17, 3
  %v152 = add i64 2, %v151
  %v153 = getelementptr inbounds float, ptr %v150, i64 %v152
  store float %v145, ptr %v153, align 4
  %v157 = getelementptr inbounds float, ptr %v156, i64 %v17
  store float %v146, ptr %v157, align 4
  %v158 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v159 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v37 = load ptr, ptr %v36, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v46 = load ptr, ptr %v45, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v51 = load ptr, ptr %v50, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v57 = load ptr, ptr %v56, align 4
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v117 = load ptr, ptr %v116, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = add i64 %v5, 1
  %v25 = and i64 %v24, 1
  %v28 = mul i64 %v25, %v27
  %v29 = mul i64 %v28, 16
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v38 = mul i64 %v5, %v27
  %v39 = mul i64 %v38, 2
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v47 = mul i64 %v38, 16
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v124, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v31 = mul i64 %v15, 16
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v41 = mul i64 %v15, 2
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v31
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v41
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v41
  %v118 = mul i64 %v15, 6
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v123, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v44 = load float, ptr %v43, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v17
  %v55 = load float, ptr %v54, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v61 = load float, ptr %v60, align 4
  %v62 = mul i64 %v17, 8
  %v71 = insertelement <8 x float> poison, float %v44, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = insertelement <8 x float> poison, float %v55, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = insertelement <8 x float> poison, float %v61, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v105, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v104, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v63 = add i64 %v62, %v19
  %v64 = getelementptr inbounds float, ptr %v32, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v35, i64 %v63
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v65, %v67
  %v69 = getelementptr inbounds float, ptr %v49, i64 %v63
  %v70 = load <8 x float>, ptr %v69, align 4
  %v73 = fmul <8 x float> %v72, %v70
  %v76 = fsub <8 x float> %v73, %v75
  %v77 = fcmp olt <8 x float> %v76, splat (float 0xC05A400000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v76
  %v79 = fcmp ogt <8 x float> %v78, splat (float 0x4056400000000000)
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0x4056400000000000), <8 x float> %v78
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v82 = fsub <8 x float> %v81, splat (float 0x4168000000000000)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v80)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v83)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v84, <8 x float> splat (float 0x3F81227F40000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v84, <8 x float> splat (float 0x3FA5556740000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v84, <8 x float> splat (float 0x3FC5554B00000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v84, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v88, <8 x float> splat (float 0x3FF0000000000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v89, <8 x float> splat (float 0x3FF0000000000000))
  %v91 = bitcast <8 x float> %v81 to <8 x i32>
  %v92 = sub <8 x i32> %v91, splat (i32 1262485250)
  %v93 = lshr <8 x i32> %v92, splat (i32 1)
  %v94 = sub <8 x i32> %v92, %v93
  %v95 = shl <8 x i32> %v93, splat (i32 23)
  %v96 = bitcast <8 x i32> %v95 to <8 x float>
  %v97 = shl <8 x i32> %v94, splat (i32 23)
  %v98 = bitcast <8 x i32> %v97 to <8 x float>
  %v99 = fmul <8 x float> %v90, %v96
  %v100 = fmul <8 x float> %v99, %v98
  %v103 = fdiv <8 x float> %v100, %v102
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v103, <8 x float> %v20)
  %v105 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v106 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v107 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v108 = fadd <4 x float> %v106, %v107
  %v109 = shufflevector <4 x float> %v108, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v110 = shufflevector <4 x float> %v108, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v111 = fadd <2 x float> %v109, %v110
  %v112 = extractelement <2 x float> %v111, i64 0
  %v113 = extractelement <2 x float> %v111, i64 1
  %v114 = fadd float %v112, %v113
  %v115 = fadd float %v114, 0x0000000000000000
  %v120 = mul i64 %v17, 3
  %v121 = add i64 1, %v120
  %v122 = getelementptr inbounds float, ptr %v119, i64 %v121
  store float %v115, ptr %v122, align 4
  %v123 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v124 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v37 = load ptr, ptr %v36, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v64 = load ptr, ptr %v63, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = add i64 %v5, 1
  %v25 = and i64 %v24, 1
  %v28 = mul i64 %v25, %v27
  %v29 = mul i64 %v28, 16
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v38 = mul i64 %v5, %v27
  %v39 = mul i64 %v38, 16
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v70, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v31 = mul i64 %v15, 16
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v31
  %v65 = mul i64 %v15, 6
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v69, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v42 = mul i64 %v17, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v52, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v51, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v43 = add i64 %v42, %v19
  %v44 = getelementptr inbounds float, ptr %v32, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v35, i64 %v43
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v43
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v50, <8 x float> %v20)
  %v52 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v53 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v54 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v55 = fadd <4 x float> %v53, %v54
  %v56 = shufflevector <4 x float> %v55, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v57 = shufflevector <4 x float> %v55, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v58 = fadd <2 x float> %v56, %v57
  %v59 = extractelement <2 x float> %v58, i64 0
  %v60 = extractelement <2 x float> %v58, i64 1
  %v61 = fadd float %v59, %v60
  %v62 = fadd float %v61, 0x0000000000000000
  %v67 = mul i64 %v17, 3
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  store float %v62, ptr %v68, align 4
  %v69 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v70 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v94 = load ptr, ptr %v93, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v106 = load ptr, ptr %v105, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v112 = load ptr, ptr %v111, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v122 = load ptr, ptr %v121, align 4
  %v160 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v161 = load ptr, ptr %v160, align 4
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v165 = load ptr, ptr %v164, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v29 = add i64 %v5, 1
  %v32 = mul i64 %v29, %v31
  %v33 = mul i64 %v32, 64
  %v34 = getelementptr inbounds float, ptr %v28, i64 %v33
  %v77 = getelementptr inbounds <8 x float>, ptr %v11, i64 1
  %v78 = getelementptr inbounds <8 x float>, ptr %v11, i64 2
  %v79 = getelementptr inbounds <8 x float>, ptr %v11, i64 3
  %v80 = getelementptr inbounds <8 x float>, ptr %v11, i64 4
  %v81 = getelementptr inbounds <8 x float>, ptr %v11, i64 5
  %v82 = getelementptr inbounds <8 x float>, ptr %v11, i64 6
  %v83 = getelementptr inbounds <8 x float>, ptr %v11, i64 7
  %v95 = and i64 %v29, 1
  %v96 = mul i64 %v95, %v31
  %v97 = mul i64 %v96, 16
  %v98 = getelementptr inbounds float, ptr %v94, i64 %v97
  %v113 = mul i64 %v5, %v31
  %v114 = mul i64 %v113, 2
  %v115 = getelementptr inbounds float, ptr %v112, i64 %v114
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v114
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v171, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v35 = mul i64 %v16, 64
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v99 = mul i64 %v16, 16
  %v100 = getelementptr inbounds float, ptr %v98, i64 %v99
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v99
  %v116 = mul i64 %v16, 2
  %v117 = getelementptr inbounds float, ptr %v115, i64 %v116
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v116
  %v162 = getelementptr inbounds float, ptr %v161, i64 %v99
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v99
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v170, %b8 ]
  %v19 = icmp slt i64 %v18, 2
  br i1 %v19, label %b4, label %b5
b4:
  %v20 = add i64 %v18, 1
  %v101 = mul i64 %v18, 8
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v18
  %v119 = load float, ptr %v118, align 4
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v18
  %v126 = load float, ptr %v125, align 4
  %v136 = mul i64 %v20, 8
  %v143 = getelementptr inbounds float, ptr %v117, i64 %v20
  %v144 = load float, ptr %v143, align 4
  %v146 = getelementptr inbounds float, ptr %v124, i64 %v20
  %v147 = load float, ptr %v146, align 4
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v159, %b11 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v85, %b11 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v86, %b11 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v87, %b11 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v88, %b11 ]
  %v26 = icmp slt i64 %v21, 8
  br i1 %v26, label %b7, label %b8
b7:
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v21
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v37, i64 8
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v37, i64 16
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v37, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v37, i64 32
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v37, i64 40
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v37, i64 48
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v37, i64 56
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = shufflevector <8 x float> %v38, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v54 = shufflevector <8 x float> %v38, <8 x float> %v46, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v40, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v56 = shufflevector <8 x float> %v40, <8 x float> %v48, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v42, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v58 = shufflevector <8 x float> %v42, <8 x float> %v50, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v44, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v60 = shufflevector <8 x float> %v44, <8 x float> %v52, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v57, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v57, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v63 = shufflevector <8 x float> %v55, <8 x float> %v59, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v59, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v65 = shufflevector <8 x float> %v54, <8 x float> %v58, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v66 = shufflevector <8 x float> %v54, <8 x float> %v58, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v67 = shufflevector <8 x float> %v56, <8 x float> %v60, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v68 = shufflevector <8 x float> %v56, <8 x float> %v60, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v69 = shufflevector <8 x float> %v61, <8 x float> %v63, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v70 = shufflevector <8 x float> %v61, <8 x float> %v63, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v71 = shufflevector <8 x float> %v62, <8 x float> %v64, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v72 = shufflevector <8 x float> %v62, <8 x float> %v64, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v73 = shufflevector <8 x float> %v65, <8 x float> %v67, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v74 = shufflevector <8 x float> %v65, <8 x float> %v67, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v75 = shufflevector <8 x float> %v66, <8 x float> %v68, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v76 = shufflevector <8 x float> %v66, <8 x float> %v68, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v69, ptr %v11, align 4
  store <8 x float> %v70, ptr %v77, align 4
  store <8 x float> %v71, ptr %v78, align 4
  store <8 x float> %v72, ptr %v79, align 4
  store <8 x float> %v73, ptr %v80, align 4
  store <8 x float> %v74, ptr %v81, align 4
  store <8 x float> %v75, ptr %v82, align 4
  store <8 x float> %v76, ptr %v83, align 4
  br label %b9
b9:
  %v84 = phi i64 [ 0, %b7 ], [ %v158, %b10 ]
  %v85 = phi <8 x float> [ %v22, %b7 ], [ %v154, %b10 ]
  %v86 = phi <8 x float> [ %v23, %b7 ], [ %v155, %b10 ]
  %v87 = phi <8 x float> [ %v24, %b7 ], [ %v156, %b10 ]
  %v88 = phi <8 x float> [ %v25, %b7 ], [ %v157, %b10 ]
  %v89 = icmp slt i64 %v84, 8
  br i1 %v89, label %b10, label %b11
b10:
  %v90 = add i64 %v21, %v84
  %v91 = getelementptr inbounds <8 x float>, ptr %v11, i64 %v84
  %v92 = load <8 x float>, ptr %v91, align 4
  %v102 = add i64 %v101, %v90
  %v103 = getelementptr inbounds float, ptr %v100, i64 %v102
  %v104 = load float, ptr %v103, align 4
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v102
  %v109 = load float, ptr %v108, align 4
  %v110 = fadd float %v104, %v109
  %v120 = fmul float %v110, %v119
  %v127 = fmul float %v110, %v126
  %v128 = mul i64 %v90, 8
  %v129 = getelementptr inbounds float, ptr %v36, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v120, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = fmul <8 x float> %v132, %v130
  %v134 = insertelement <8 x float> poison, float %v127, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = add i64 %v136, %v90
  %v138 = getelementptr inbounds float, ptr %v100, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = getelementptr inbounds float, ptr %v107, i64 %v137
  %v141 = load float, ptr %v140, align 4
  %v142 = fadd float %v139, %v141
  %v145 = fmul float %v142, %v144
  %v148 = fmul float %v142, %v147
  %v149 = insertelement <8 x float> poison, float %v145, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = fmul <8 x float> %v150, %v130
  %v152 = insertelement <8 x float> poison, float %v148, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = fadd <8 x float> %v85, %v133
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v92, <8 x float> %v86)
  %v156 = fadd <8 x float> %v87, %v151
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v153, <8 x float> %v92, <8 x float> %v88)
  %v158 = add nsw i64 %v84, 1
  br label %b9
b11:
  %v159 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v163 = getelementptr inbounds float, ptr %v162, i64 %v101
  store <8 x float> %v22, ptr %v163, align 4
  %v167 = getelementptr inbounds float, ptr %v166, i64 %v101
  store <8 x float> %v23, ptr %v167, align 4
  %v168 = getelementptr inbounds float, ptr %v162, i64 %v136
  store <8 x float> %v24, ptr %v168, align 4
  %v169 = getelementptr inbounds float, ptr %v166, i64 %v136
  store <8 x float> %v25, ptr %v169, align 4
  %v170 = add nsw i64 %v18, 2
  br label %b3
b5:
  %v171 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v33 = load ptr, ptr %v32, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 1
  %v37 = load i64, ptr %v36, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v44 = load ptr, ptr %v43, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v47 = load ptr, ptr %v46, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v56 = load ptr, ptr %v55, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v65 = load ptr, ptr %v64, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v112 = load ptr, ptr %v111, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v118 = load ptr, ptr %v117, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v34 = add i64 %v5, 1
  %v35 = and i64 %v34, 1
  %v38 = mul i64 %v35, %v37
  %v39 = mul i64 %v38, 16
  %v40 = getelementptr inbounds float, ptr %v33, i64 %v39
  %v48 = mul i64 %v5, %v37
  %v49 = mul i64 %v48, 2
  %v50 = getelementptr inbounds float, ptr %v47, i64 %v49
  %v57 = mul i64 %v48, 16
  %v58 = getelementptr inbounds float, ptr %v56, i64 %v57
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v49
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v131, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v41 = mul i64 %v15, 16
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v41
  %v51 = mul i64 %v15, 2
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v41
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v51
  %v113 = mul i64 %v15, 64
  %v114 = getelementptr inbounds float, ptr %v112, i64 %v113
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v113
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v130, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v110, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v102, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v103, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v104, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v105, %b7 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v106, %b7 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v107, %b7 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v108, %b7 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v109, %b7 ]
  %v31 = icmp slt i64 %v22, 2
  br i1 %v31, label %b7, label %b8
b7:
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v22
  %v54 = load float, ptr %v53, align 4
  %v60 = mul i64 %v22, 8
  %v61 = add i64 %v17, %v60
  %v62 = getelementptr inbounds float, ptr %v59, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v22
  %v69 = load float, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v42, i64 %v60
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v45, i64 %v60
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v71, %v73
  %v75 = insertelement <8 x float> poison, float %v54, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = fmul <8 x float> %v74, %v76
  %v78 = insertelement <8 x float> poison, float %v63, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = fmul <8 x float> %v77, %v79
  %v81 = insertelement <8 x float> poison, float %v69, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = fmul <8 x float> %v74, %v82
  %v84 = add i64 %v19, %v60
  %v85 = getelementptr inbounds float, ptr %v59, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = fmul <8 x float> %v77, %v88
  %v90 = add i64 %v20, %v60
  %v91 = getelementptr inbounds float, ptr %v59, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = fmul <8 x float> %v77, %v94
  %v96 = add i64 %v21, %v60
  %v97 = getelementptr inbounds float, ptr %v59, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = fmul <8 x float> %v77, %v100
  %v102 = fadd <8 x float> %v23, %v80
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v79, <8 x float> %v24)
  %v104 = fadd <8 x float> %v25, %v89
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v88, <8 x float> %v26)
  %v106 = fadd <8 x float> %v27, %v95
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v94, <8 x float> %v28)
  %v108 = fadd <8 x float> %v29, %v101
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v100, <8 x float> %v30)
  %v110 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v115 = mul i64 %v17, 8
  %v116 = getelementptr inbounds float, ptr %v114, i64 %v115
  store <8 x float> %v23, ptr %v116, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v115
  store <8 x float> %v24, ptr %v120, align 4
  %v121 = mul i64 %v19, 8
  %v122 = getelementptr inbounds float, ptr %v114, i64 %v121
  store <8 x float> %v25, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v119, i64 %v121
  store <8 x float> %v26, ptr %v123, align 4
  %v124 = mul i64 %v20, 8
  %v125 = getelementptr inbounds float, ptr %v114, i64 %v124
  store <8 x float> %v27, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v119, i64 %v124
  store <8 x float> %v28, ptr %v126, align 4
  %v127 = mul i64 %v21, 8
  %v128 = getelementptr inbounds float, ptr %v114, i64 %v127
  store <8 x float> %v29, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v119, i64 %v127
  store <8 x float> %v30, ptr %v129, align 4
  %v130 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v131 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v37 = load ptr, ptr %v36, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v46 = load ptr, ptr %v45, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v52 = load ptr, ptr %v51, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v57 = load ptr, ptr %v56, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v63 = load ptr, ptr %v62, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v68 = load ptr, ptr %v67, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v135 = load ptr, ptr %v134, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = add i64 %v5, 1
  %v25 = and i64 %v24, 1
  %v28 = mul i64 %v25, %v27
  %v29 = mul i64 %v28, 16
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v38 = mul i64 %v5, %v27
  %v39 = mul i64 %v38, 2
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v39
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v39
  %v64 = mul i64 %v38, 16
  %v65 = getelementptr inbounds float, ptr %v63, i64 %v64
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v139, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v31 = mul i64 %v15, 16
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v41 = mul i64 %v15, 2
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v41
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v41
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v41
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v31
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v41
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v138, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v44 = load float, ptr %v43, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v17
  %v50 = load float, ptr %v49, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v17
  %v55 = load float, ptr %v54, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v61 = load float, ptr %v60, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v17
  %v72 = load float, ptr %v71, align 4
  %v73 = mul i64 %v17, 8
  %v80 = insertelement <8 x float> poison, float %v44, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = insertelement <8 x float> poison, float %v50, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = insertelement <8 x float> poison, float %v55, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = insertelement <8 x float> poison, float %v61, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = insertelement <8 x float> poison, float %v72, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v123, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v122, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v74 = add i64 %v73, %v19
  %v75 = getelementptr inbounds float, ptr %v32, i64 %v74
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v35, i64 %v74
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd <8 x float> %v76, %v78
  %v82 = fmul <8 x float> %v79, %v81
  %v85 = fdiv <8 x float> %v82, %v84
  %v88 = fadd <8 x float> %v85, %v87
  %v89 = getelementptr inbounds float, ptr %v66, i64 %v74
  %v90 = load <8 x float>, ptr %v89, align 4
  %v93 = fmul <8 x float> %v92, %v90
  %v96 = fsub <8 x float> %v93, %v95
  %v97 = fcmp olt <8 x float> %v96, splat (float 0xC05A400000000000)
  %v98 = select <8 x i1> %v97, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v96
  %v99 = fcmp ogt <8 x float> %v98, splat (float 0x4056400000000000)
  %v100 = select <8 x i1> %v99, <8 x float> splat (float 0x4056400000000000), <8 x float> %v98
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v102 = fsub <8 x float> %v101, splat (float 0x4168000000000000)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v100)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v103)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v104, <8 x float> splat (float 0x3F81227F40000000))
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v104, <8 x float> splat (float 0x3FA5556740000000))
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v104, <8 x float> splat (float 0x3FC5554B00000000))
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v104, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v108, <8 x float> splat (float 0x3FF0000000000000))
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v109, <8 x float> splat (float 0x3FF0000000000000))
  %v111 = bitcast <8 x float> %v101 to <8 x i32>
  %v112 = sub <8 x i32> %v111, splat (i32 1262485250)
  %v113 = lshr <8 x i32> %v112, splat (i32 1)
  %v114 = sub <8 x i32> %v112, %v113
  %v115 = shl <8 x i32> %v113, splat (i32 23)
  %v116 = bitcast <8 x i32> %v115 to <8 x float>
  %v117 = shl <8 x i32> %v114, splat (i32 23)
  %v118 = bitcast <8 x i32> %v117 to <8 x float>
  %v119 = fmul <8 x float> %v110, %v116
  %v120 = fmul <8 x float> %v119, %v118
  %v121 = fmul <8 x float> %v88, %v120
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v90, <8 x float> %v20)
  %v123 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v124 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v125 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v126 = fadd <4 x float> %v124, %v125
  %v127 = shufflevector <4 x float> %v126, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v128 = shufflevector <4 x float> %v126, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v129 = fadd <2 x float> %v127, %v128
  %v130 = extractelement <2 x float> %v129, i64 0
  %v131 = extractelement <2 x float> %v129, i64 1
  %v132 = fadd float %v130, %v131
  %v133 = fadd float %v132, 0x0000000000000000
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v17
  store float %v133, ptr %v137, align 4
  %v138 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v139 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v26 = load ptr, ptr %v25, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v29 = load ptr, ptr %v28, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v38 = load ptr, ptr %v37, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v44 = load ptr, ptr %v43, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v49 = load ptr, ptr %v48, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v55 = load ptr, ptr %v54, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v60 = load ptr, ptr %v59, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v66 = load ptr, ptr %v65, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v72 = load ptr, ptr %v71, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v78 = load ptr, ptr %v77, align 4
  %v16 = add i64 %v5, 1
  %v17 = and i64 %v16, 1
  %v20 = mul i64 %v17, %v19
  %v21 = mul i64 %v20, 16
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v30 = mul i64 %v5, %v19
  %v31 = mul i64 %v30, 2
  %v32 = getelementptr inbounds float, ptr %v29, i64 %v31
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v31
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v31
  %v56 = mul i64 %v30, 16
  %v57 = getelementptr inbounds float, ptr %v55, i64 %v56
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v31
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v31
  %v73 = mul i64 %v30, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v133 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v139, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v23 = mul i64 %v10, 16
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v33 = mul i64 %v10, 2
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v33
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v33
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v23
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v33
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v33
  %v75 = mul i64 %v10, 8
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v23
  %v129 = load <8 x float>, ptr %v76, align 4
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v138, %b4 ]
  %v13 = icmp slt i64 %v12, 2
  br i1 %v13, label %b4, label %b5
b4:
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v12
  %v36 = load float, ptr %v35, align 4
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v12
  %v42 = load float, ptr %v41, align 4
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v12
  %v47 = load float, ptr %v46, align 4
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v12
  %v53 = load float, ptr %v52, align 4
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v12
  %v64 = load float, ptr %v63, align 4
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v12
  %v70 = load float, ptr %v69, align 4
  %v80 = mul i64 %v12, 8
  %v81 = getelementptr inbounds float, ptr %v24, i64 %v80
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v27, i64 %v80
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fadd <8 x float> %v82, %v84
  %v86 = insertelement <8 x float> poison, float %v36, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = fmul <8 x float> %v85, %v87
  %v89 = insertelement <8 x float> poison, float %v42, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = fdiv <8 x float> %v88, %v90
  %v92 = insertelement <8 x float> poison, float %v47, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = fadd <8 x float> %v91, %v93
  %v95 = getelementptr inbounds float, ptr %v58, i64 %v80
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v53, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = fmul <8 x float> %v98, %v96
  %v100 = insertelement <8 x float> poison, float %v64, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = fsub <8 x float> %v99, %v101
  %v103 = fcmp olt <8 x float> %v102, splat (float 0xC05A400000000000)
  %v104 = select <8 x i1> %v103, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v102
  %v105 = fcmp ogt <8 x float> %v104, splat (float 0x4056400000000000)
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0x4056400000000000), <8 x float> %v104
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v108 = fsub <8 x float> %v107, splat (float 0x4168000000000000)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v106)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v109)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v110, <8 x float> splat (float 0x3F81227F40000000))
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v110, <8 x float> splat (float 0x3FA5556740000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v110, <8 x float> splat (float 0x3FC5554B00000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v110, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v114, <8 x float> splat (float 0x3FF0000000000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v115, <8 x float> splat (float 0x3FF0000000000000))
  %v117 = bitcast <8 x float> %v107 to <8 x i32>
  %v118 = sub <8 x i32> %v117, splat (i32 1262485250)
  %v119 = lshr <8 x i32> %v118, splat (i32 1)
  %v120 = sub <8 x i32> %v118, %v119
  %v121 = shl <8 x i32> %v119, splat (i32 23)
  %v122 = bitcast <8 x i32> %v121 to <8 x float>
  %v123 = shl <8 x i32> %v120, splat (i32 23)
  %v124 = bitcast <8 x i32> %v123 to <8 x float>
  %v125 = fmul <8 x float> %v116, %v122
  %v126 = fmul <8 x float> %v125, %v124
  %v127 = fmul <8 x float> %v94, %v126
  %v128 = fmul <8 x float> %v127, %v98
  %v130 = insertelement <8 x float> poison, float %v70, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = fmul <8 x float> %v131, %v129
  %v135 = fadd <8 x float> %v132, %v134
  %v136 = fdiv <8 x float> %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v79, i64 %v80
  store <8 x float> %v136, ptr %v137, align 4
  %v138 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v139 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v37 = load ptr, ptr %v36, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v46 = load ptr, ptr %v45, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v52 = load ptr, ptr %v51, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v57 = load ptr, ptr %v56, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v63 = load ptr, ptr %v62, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v68 = load ptr, ptr %v67, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v74 = load ptr, ptr %v73, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v80 = load ptr, ptr %v79, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v160 = load ptr, ptr %v159, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = add i64 %v5, 1
  %v25 = and i64 %v24, 1
  %v28 = mul i64 %v25, %v27
  %v29 = mul i64 %v28, 16
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v38 = mul i64 %v5, %v27
  %v39 = mul i64 %v38, 2
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v39
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v39
  %v64 = mul i64 %v38, 16
  %v65 = getelementptr inbounds float, ptr %v63, i64 %v64
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v39
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v39
  %v81 = mul i64 %v38, 8
  %v82 = getelementptr inbounds float, ptr %v80, i64 %v81
  %v141 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v164, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v31 = mul i64 %v15, 16
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v41 = mul i64 %v15, 2
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v41
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v41
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v41
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v31
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v41
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v41
  %v83 = mul i64 %v15, 8
  %v84 = getelementptr inbounds float, ptr %v82, i64 %v83
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v163, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v44 = load float, ptr %v43, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v17
  %v50 = load float, ptr %v49, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v17
  %v55 = load float, ptr %v54, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v61 = load float, ptr %v60, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v17
  %v72 = load float, ptr %v71, align 4
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v17
  %v78 = load float, ptr %v77, align 4
  %v85 = mul i64 %v17, 8
  %v92 = insertelement <8 x float> poison, float %v44, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = insertelement <8 x float> poison, float %v50, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = insertelement <8 x float> poison, float %v55, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = insertelement <8 x float> poison, float %v61, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = insertelement <8 x float> poison, float %v72, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = insertelement <8 x float> poison, float %v78, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v148, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v147, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v86 = add i64 %v85, %v19
  %v87 = getelementptr inbounds float, ptr %v32, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v35, i64 %v86
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fadd <8 x float> %v88, %v90
  %v94 = fmul <8 x float> %v91, %v93
  %v97 = fdiv <8 x float> %v94, %v96
  %v100 = fadd <8 x float> %v97, %v99
  %v101 = getelementptr inbounds float, ptr %v66, i64 %v86
  %v102 = load <8 x float>, ptr %v101, align 4
  %v105 = fmul <8 x float> %v104, %v102
  %v108 = fsub <8 x float> %v105, %v107
  %v109 = fcmp olt <8 x float> %v108, splat (float 0xC05A400000000000)
  %v110 = select <8 x i1> %v109, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v108
  %v111 = fcmp ogt <8 x float> %v110, splat (float 0x4056400000000000)
  %v112 = select <8 x i1> %v111, <8 x float> splat (float 0x4056400000000000), <8 x float> %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v114 = fsub <8 x float> %v113, splat (float 0x4168000000000000)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v112)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v115)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v116, <8 x float> splat (float 0x3F81227F40000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v116, <8 x float> splat (float 0x3FA5556740000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v116, <8 x float> splat (float 0x3FC5554B00000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v116, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v120, <8 x float> splat (float 0x3FF0000000000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v121, <8 x float> splat (float 0x3FF0000000000000))
  %v123 = bitcast <8 x float> %v113 to <8 x i32>
  %v124 = sub <8 x i32> %v123, splat (i32 1262485250)
  %v125 = lshr <8 x i32> %v124, splat (i32 1)
  %v126 = sub <8 x i32> %v124, %v125
  %v127 = shl <8 x i32> %v125, splat (i32 23)
  %v128 = bitcast <8 x i32> %v127 to <8 x float>
  %v129 = shl <8 x i32> %v126, splat (i32 23)
  %v130 = bitcast <8 x i32> %v129 to <8 x float>
  %v131 = fmul <8 x float> %v122, %v128
  %v132 = fmul <8 x float> %v131, %v130
  %v133 = fmul <8 x float> %v100, %v132
  %v134 = fmul <8 x float> %v133, %v104
  %v135 = fmul <8 x float> %v134, %v102
  %v136 = getelementptr inbounds float, ptr %v84, i64 %v19
  %v137 = load <8 x float>, ptr %v136, align 4
  %v140 = fmul <8 x float> %v139, %v137
  %v143 = fadd <8 x float> %v140, %v142
  %v144 = fdiv <8 x float> %v135, %v143
  %v145 = fmul <8 x float> %v144, %v137
  %v146 = fneg <8 x float> %v145
  %v147 = fadd <8 x float> %v20, %v146
  %v148 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v149 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v150 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v151 = fadd <4 x float> %v149, %v150
  %v152 = shufflevector <4 x float> %v151, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v153 = shufflevector <4 x float> %v151, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v154 = fadd <2 x float> %v152, %v153
  %v155 = extractelement <2 x float> %v154, i64 0
  %v156 = extractelement <2 x float> %v154, i64 1
  %v157 = fadd float %v155, %v156
  %v158 = fadd float %v157, 0x0000000000000000
  %v162 = getelementptr inbounds float, ptr %v161, i64 %v17
  store float %v158, ptr %v162, align 4
  %v163 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v164 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v32 = load ptr, ptr %v31, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v35 = load ptr, ptr %v34, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v44 = load ptr, ptr %v43, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v50 = load ptr, ptr %v49, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v55 = load ptr, ptr %v54, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v61 = load ptr, ptr %v60, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v66 = load ptr, ptr %v65, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v72 = load ptr, ptr %v71, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v78 = load ptr, ptr %v77, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v146 = load ptr, ptr %v145, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 16
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v36 = mul i64 %v5, %v25
  %v37 = mul i64 %v36, 2
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v37
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v37
  %v62 = mul i64 %v36, 16
  %v63 = getelementptr inbounds float, ptr %v61, i64 %v62
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v37
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v37
  %v79 = mul i64 %v36, 8
  %v80 = getelementptr inbounds float, ptr %v78, i64 %v79
  %v137 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v148, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 16
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v29
  %v39 = mul i64 %v15, 2
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v39
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v39
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v39
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v29
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v39
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v39
  %v81 = mul i64 %v15, 8
  %v82 = getelementptr inbounds float, ptr %v80, i64 %v81
  %v133 = load <8 x float>, ptr %v82, align 4
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v144, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v143, %b4 ]
  %v19 = icmp slt i64 %v17, 2
  br i1 %v19, label %b4, label %b5
b4:
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v17
  %v42 = load float, ptr %v41, align 4
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v17
  %v48 = load float, ptr %v47, align 4
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v17
  %v53 = load float, ptr %v52, align 4
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v17
  %v59 = load float, ptr %v58, align 4
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v17
  %v70 = load float, ptr %v69, align 4
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v17
  %v76 = load float, ptr %v75, align 4
  %v83 = mul i64 %v17, 8
  %v84 = getelementptr inbounds float, ptr %v30, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v33, i64 %v83
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v85, %v87
  %v89 = insertelement <8 x float> poison, float %v42, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = fmul <8 x float> %v88, %v90
  %v92 = insertelement <8 x float> poison, float %v48, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = fdiv <8 x float> %v91, %v93
  %v95 = insertelement <8 x float> poison, float %v53, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = fadd <8 x float> %v94, %v96
  %v98 = getelementptr inbounds float, ptr %v64, i64 %v83
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v59, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = fmul <8 x float> %v101, %v99
  %v103 = insertelement <8 x float> poison, float %v70, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = fsub <8 x float> %v102, %v104
  %v106 = fcmp olt <8 x float> %v105, splat (float 0xC05A400000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v105
  %v108 = fcmp ogt <8 x float> %v107, splat (float 0x4056400000000000)
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0x4056400000000000), <8 x float> %v107
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v111 = fsub <8 x float> %v110, splat (float 0x4168000000000000)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v109)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v112)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v113, <8 x float> splat (float 0x3F81227F40000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v113, <8 x float> splat (float 0x3FA5556740000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v113, <8 x float> splat (float 0x3FC5554B00000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v113, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v117, <8 x float> splat (float 0x3FF0000000000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v118, <8 x float> splat (float 0x3FF0000000000000))
  %v120 = bitcast <8 x float> %v110 to <8 x i32>
  %v121 = sub <8 x i32> %v120, splat (i32 1262485250)
  %v122 = lshr <8 x i32> %v121, splat (i32 1)
  %v123 = sub <8 x i32> %v121, %v122
  %v124 = shl <8 x i32> %v122, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = shl <8 x i32> %v123, splat (i32 23)
  %v127 = bitcast <8 x i32> %v126 to <8 x float>
  %v128 = fmul <8 x float> %v119, %v125
  %v129 = fmul <8 x float> %v128, %v127
  %v130 = fmul <8 x float> %v97, %v129
  %v131 = fmul <8 x float> %v130, %v101
  %v132 = fmul <8 x float> %v131, %v99
  %v134 = insertelement <8 x float> poison, float %v76, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = fmul <8 x float> %v135, %v133
  %v139 = fadd <8 x float> %v136, %v138
  %v140 = fdiv <8 x float> %v132, %v139
  %v141 = fmul <8 x float> %v140, %v135
  %v142 = fneg <8 x float> %v141
  %v143 = fadd <8 x float> %v18, %v142
  %v144 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v81
  store <8 x float> %v18, ptr %v147, align 4
  %v148 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca <8 x float>, i64 8, align 4
  %v12 = alloca <8 x float>, i64 8, align 4
  %v13 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v14 = getelementptr inbounds i64, ptr %v4, i64 3
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr inbounds i64, ptr %v4, i64 4
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v82 = load ptr, ptr %v81, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v132 = load ptr, ptr %v131, align 4
  %v190 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v191 = load ptr, ptr %v190, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v194 = load ptr, ptr %v193, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v214 = load ptr, ptr %v213, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v25 = add i64 %v5, 1
  %v26 = and i64 %v25, 1
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 64
  %v31 = getelementptr inbounds float, ptr %v24, i64 %v30
  %v74 = getelementptr inbounds <8 x float>, ptr %v11, i64 1
  %v75 = getelementptr inbounds <8 x float>, ptr %v11, i64 2
  %v76 = getelementptr inbounds <8 x float>, ptr %v11, i64 3
  %v77 = getelementptr inbounds <8 x float>, ptr %v11, i64 4
  %v78 = getelementptr inbounds <8 x float>, ptr %v11, i64 5
  %v79 = getelementptr inbounds <8 x float>, ptr %v11, i64 6
  %v80 = getelementptr inbounds <8 x float>, ptr %v11, i64 7
  %v124 = getelementptr inbounds <8 x float>, ptr %v12, i64 1
  %v125 = getelementptr inbounds <8 x float>, ptr %v12, i64 2
  %v126 = getelementptr inbounds <8 x float>, ptr %v12, i64 3
  %v127 = getelementptr inbounds <8 x float>, ptr %v12, i64 4
  %v128 = getelementptr inbounds <8 x float>, ptr %v12, i64 5
  %v129 = getelementptr inbounds <8 x float>, ptr %v12, i64 6
  %v130 = getelementptr inbounds <8 x float>, ptr %v12, i64 7
  %v173 = getelementptr inbounds <8 x float>, ptr %v13, i64 1
  %v174 = getelementptr inbounds <8 x float>, ptr %v13, i64 2
  %v175 = getelementptr inbounds <8 x float>, ptr %v13, i64 3
  %v176 = getelementptr inbounds <8 x float>, ptr %v13, i64 4
  %v177 = getelementptr inbounds <8 x float>, ptr %v13, i64 5
  %v178 = getelementptr inbounds <8 x float>, ptr %v13, i64 6
  %v179 = getelementptr inbounds <8 x float>, ptr %v13, i64 7
  %v195 = mul i64 %v5, %v28
  %v196 = mul i64 %v195, 8
  %v197 = getelementptr inbounds float, ptr %v194, i64 %v196
  br label %b0
b0:
  %v18 = phi i64 [ %v15, %entry ], [ %v216, %b5 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v32 = mul i64 %v18, 64
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v32
  %v192 = getelementptr inbounds float, ptr %v191, i64 %v32
  %v198 = mul i64 %v18, 8
  %v199 = getelementptr inbounds float, ptr %v197, i64 %v198
  br label %b3
b3:
  %v20 = phi i64 [ 0, %b1 ], [ %v212, %b8 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v181, %b8 ]
  %v22 = icmp slt i64 %v20, 8
  br i1 %v22, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v20
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v34, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v34, i64 16
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v34, i64 24
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds float, ptr %v34, i64 32
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v34, i64 40
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v34, i64 48
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v34, i64 56
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = shufflevector <8 x float> %v35, <8 x float> %v43, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v51 = shufflevector <8 x float> %v35, <8 x float> %v43, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v37, <8 x float> %v45, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v53 = shufflevector <8 x float> %v37, <8 x float> %v45, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v39, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v55 = shufflevector <8 x float> %v39, <8 x float> %v47, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v41, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v57 = shufflevector <8 x float> %v41, <8 x float> %v49, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v54, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v54, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v60 = shufflevector <8 x float> %v52, <8 x float> %v56, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v61 = shufflevector <8 x float> %v52, <8 x float> %v56, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v62 = shufflevector <8 x float> %v51, <8 x float> %v55, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v63 = shufflevector <8 x float> %v51, <8 x float> %v55, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v64 = shufflevector <8 x float> %v53, <8 x float> %v57, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v65 = shufflevector <8 x float> %v53, <8 x float> %v57, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v66 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v68 = shufflevector <8 x float> %v59, <8 x float> %v61, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v69 = shufflevector <8 x float> %v59, <8 x float> %v61, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v70 = shufflevector <8 x float> %v62, <8 x float> %v64, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v71 = shufflevector <8 x float> %v62, <8 x float> %v64, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v72 = shufflevector <8 x float> %v63, <8 x float> %v65, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v73 = shufflevector <8 x float> %v63, <8 x float> %v65, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v66, ptr %v11, align 4
  store <8 x float> %v67, ptr %v74, align 4
  store <8 x float> %v68, ptr %v75, align 4
  store <8 x float> %v69, ptr %v76, align 4
  store <8 x float> %v70, ptr %v77, align 4
  store <8 x float> %v71, ptr %v78, align 4
  store <8 x float> %v72, ptr %v79, align 4
  store <8 x float> %v73, ptr %v80, align 4
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v20
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v84, i64 8
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v84, i64 16
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v84, i64 24
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v84, i64 32
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v84, i64 40
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v84, i64 48
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v84, i64 56
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = shufflevector <8 x float> %v85, <8 x float> %v93, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v101 = shufflevector <8 x float> %v85, <8 x float> %v93, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v102 = shufflevector <8 x float> %v87, <8 x float> %v95, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v103 = shufflevector <8 x float> %v87, <8 x float> %v95, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v104 = shufflevector <8 x float> %v89, <8 x float> %v97, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v105 = shufflevector <8 x float> %v89, <8 x float> %v97, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v106 = shufflevector <8 x float> %v91, <8 x float> %v99, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v107 = shufflevector <8 x float> %v91, <8 x float> %v99, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v108 = shufflevector <8 x float> %v100, <8 x float> %v104, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v109 = shufflevector <8 x float> %v100, <8 x float> %v104, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v110 = shufflevector <8 x float> %v102, <8 x float> %v106, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v111 = shufflevector <8 x float> %v102, <8 x float> %v106, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v112 = shufflevector <8 x float> %v101, <8 x float> %v105, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v113 = shufflevector <8 x float> %v101, <8 x float> %v105, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v114 = shufflevector <8 x float> %v103, <8 x float> %v107, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v115 = shufflevector <8 x float> %v103, <8 x float> %v107, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v116 = shufflevector <8 x float> %v108, <8 x float> %v110, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v117 = shufflevector <8 x float> %v108, <8 x float> %v110, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v118 = shufflevector <8 x float> %v109, <8 x float> %v111, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v119 = shufflevector <8 x float> %v109, <8 x float> %v111, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v120 = shufflevector <8 x float> %v112, <8 x float> %v114, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v121 = shufflevector <8 x float> %v112, <8 x float> %v114, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v122 = shufflevector <8 x float> %v113, <8 x float> %v115, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v123 = shufflevector <8 x float> %v113, <8 x float> %v115, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v116, ptr %v12, align 4
  store <8 x float> %v117, ptr %v124, align 4
  store <8 x float> %v118, ptr %v125, align 4
  store <8 x float> %v119, ptr %v126, align 4
  store <8 x float> %v120, ptr %v127, align 4
  store <8 x float> %v121, ptr %v128, align 4
  store <8 x float> %v122, ptr %v129, align 4
  store <8 x float> %v123, ptr %v130, align 4
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v20
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v133, i64 8
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v133, i64 16
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v133, i64 24
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v133, i64 32
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = getelementptr inbounds float, ptr %v133, i64 40
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = getelementptr inbounds float, ptr %v133, i64 48
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = getelementptr inbounds float, ptr %v133, i64 56
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = shufflevector <8 x float> %v134, <8 x float> %v142, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v150 = shufflevector <8 x float> %v134, <8 x float> %v142, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v151 = shufflevector <8 x float> %v136, <8 x float> %v144, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v152 = shufflevector <8 x float> %v136, <8 x float> %v144, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v153 = shufflevector <8 x float> %v138, <8 x float> %v146, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v154 = shufflevector <8 x float> %v138, <8 x float> %v146, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v155 = shufflevector <8 x float> %v140, <8 x float> %v148, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v156 = shufflevector <8 x float> %v140, <8 x float> %v148, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v157 = shufflevector <8 x float> %v149, <8 x float> %v153, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v158 = shufflevector <8 x float> %v149, <8 x float> %v153, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v159 = shufflevector <8 x float> %v151, <8 x float> %v155, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v160 = shufflevector <8 x float> %v151, <8 x float> %v155, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v161 = shufflevector <8 x float> %v150, <8 x float> %v154, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v162 = shufflevector <8 x float> %v150, <8 x float> %v154, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v163 = shufflevector <8 x float> %v152, <8 x float> %v156, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v164 = shufflevector <8 x float> %v152, <8 x float> %v156, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v165 = shufflevector <8 x float> %v157, <8 x float> %v159, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v166 = shufflevector <8 x float> %v157, <8 x float> %v159, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v167 = shufflevector <8 x float> %v158, <8 x float> %v160, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v168 = shufflevector <8 x float> %v158, <8 x float> %v160, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v169 = shufflevector <8 x float> %v161, <8 x float> %v163, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v170 = shufflevector <8 x float> %v161, <8 x float> %v163, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v171 = shufflevector <8 x float> %v162, <8 x float> %v164, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v172 = shufflevector <8 x float> %v162, <8 x float> %v164, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v165, ptr %v13, align 4
  store <8 x float> %v166, ptr %v173, align 4
  store <8 x float> %v167, ptr %v174, align 4
  store <8 x float> %v168, ptr %v175, align 4
  store <8 x float> %v169, ptr %v176, align 4
  store <8 x float> %v170, ptr %v177, align 4
  store <8 x float> %v171, ptr %v178, align 4
  store <8 x float> %v172, ptr %v179, align 4
  br label %b6
b6:
  %v180 = phi i64 [ 0, %b4 ], [ %v211, %b7 ]
  %v181 = phi <8 x float> [ %v21, %b4 ], [ %v210, %b7 ]
  %v182 = icmp slt i64 %v180, 8
  br i1 %v182, label %b7, label %b8
b7:
  %v183 = add i64 %v20, %v180
  %v184 = getelementptr inbounds <8 x float>, ptr %v11, i64 %v180
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = getelementptr inbounds <8 x float>, ptr %v12, i64 %v180
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = getelementptr inbounds <8 x float>, ptr %v13, i64 %v180
  %v189 = load <8 x float>, ptr %v188, align 4
  %v200 = getelementptr inbounds float, ptr %v199, i64 %v183
  %v201 = load float, ptr %v200, align 4
  %v202 = mul i64 %v183, 8
  %v203 = getelementptr inbounds float, ptr %v192, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fadd <8 x float> %v185, %v204
  %v206 = fadd <8 x float> %v205, %v187
  %v207 = fmul <8 x float> %v206, %v189
  %v208 = insertelement <8 x float> poison, float %v201, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v209, <8 x float> %v181)
  %v211 = add nsw i64 %v180, 1
  br label %b6
b8:
  %v212 = add nsw i64 %v20, 8
  br label %b3
b5:
  %v215 = getelementptr inbounds float, ptr %v214, i64 %v198
  store <8 x float> %v21, ptr %v215, align 4
  %v216 = add nsw i64 %v18, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v22 = load ptr, ptr %v21, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v79 = load ptr, ptr %v78, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 1
  %v83 = load i64, ptr %v82, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v89 = load ptr, ptr %v88, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v94 = load ptr, ptr %v93, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v118 = load ptr, ptr %v117, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v65 = getelementptr inbounds <8 x float>, ptr %v11, i64 1
  %v66 = getelementptr inbounds <8 x float>, ptr %v11, i64 2
  %v67 = getelementptr inbounds <8 x float>, ptr %v11, i64 3
  %v68 = getelementptr inbounds <8 x float>, ptr %v11, i64 4
  %v69 = getelementptr inbounds <8 x float>, ptr %v11, i64 5
  %v70 = getelementptr inbounds <8 x float>, ptr %v11, i64 6
  %v71 = getelementptr inbounds <8 x float>, ptr %v11, i64 7
  %v80 = add i64 %v5, 1
  %v81 = and i64 %v80, 1
  %v84 = mul i64 %v81, %v83
  %v85 = mul i64 %v84, 64
  %v86 = getelementptr inbounds float, ptr %v79, i64 %v85
  %v95 = mul i64 %v80, %v83
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v94, i64 %v96
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v120, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v23 = mul i64 %v16, 64
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v23
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v23
  %v98 = mul i64 %v16, 8
  %v99 = getelementptr inbounds float, ptr %v97, i64 %v98
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v116, %b8 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v73, %b8 ]
  %v20 = icmp slt i64 %v18, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v18
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v25, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v25, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v25, i64 24
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v25, i64 32
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v25, i64 40
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v25, i64 48
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v25, i64 56
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = shufflevector <8 x float> %v26, <8 x float> %v34, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v42 = shufflevector <8 x float> %v26, <8 x float> %v34, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v43 = shufflevector <8 x float> %v28, <8 x float> %v36, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v44 = shufflevector <8 x float> %v28, <8 x float> %v36, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v41, <8 x float> %v45, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v50 = shufflevector <8 x float> %v41, <8 x float> %v45, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v52 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v49, <8 x float> %v51, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v58 = shufflevector <8 x float> %v49, <8 x float> %v51, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v60 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v57, ptr %v11, align 4
  store <8 x float> %v58, ptr %v65, align 4
  store <8 x float> %v59, ptr %v66, align 4
  store <8 x float> %v60, ptr %v67, align 4
  store <8 x float> %v61, ptr %v68, align 4
  store <8 x float> %v62, ptr %v69, align 4
  store <8 x float> %v63, ptr %v70, align 4
  store <8 x float> %v64, ptr %v71, align 4
  br label %b6
b6:
  %v72 = phi i64 [ 0, %b4 ], [ %v115, %b7 ]
  %v73 = phi <8 x float> [ %v19, %b4 ], [ %v114, %b7 ]
  %v74 = icmp slt i64 %v72, 8
  br i1 %v74, label %b7, label %b8
b7:
  %v75 = add i64 %v18, %v72
  %v76 = getelementptr inbounds <8 x float>, ptr %v11, i64 %v72
  %v77 = load <8 x float>, ptr %v76, align 4
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v75
  %v101 = load float, ptr %v100, align 4
  %v102 = mul i64 %v75, 8
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v104, %v77
  %v106 = getelementptr inbounds float, ptr %v90, i64 %v102
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fadd <8 x float> %v105, %v107
  %v109 = getelementptr inbounds float, ptr %v92, i64 %v102
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fmul <8 x float> %v108, %v110
  %v112 = insertelement <8 x float> poison, float %v101, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v113, <8 x float> %v73)
  %v115 = add nsw i64 %v72, 1
  br label %b6
b8:
  %v116 = add nsw i64 %v18, 8
  br label %b3
b5:
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v98
  store <8 x float> %v19, ptr %v119, align 4
  %v120 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v16 = load ptr, ptr %v15, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v72 = load ptr, ptr %v71, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 1
  %v76 = load i64, ptr %v75, align 8
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v87 = load ptr, ptr %v86, align 4
  %v59 = getelementptr inbounds <8 x float>, ptr %v12, i64 1
  %v60 = getelementptr inbounds <8 x float>, ptr %v12, i64 2
  %v61 = getelementptr inbounds <8 x float>, ptr %v12, i64 3
  %v62 = getelementptr inbounds <8 x float>, ptr %v12, i64 4
  %v63 = getelementptr inbounds <8 x float>, ptr %v12, i64 5
  %v64 = getelementptr inbounds <8 x float>, ptr %v12, i64 6
  %v65 = getelementptr inbounds <8 x float>, ptr %v12, i64 7
  %v73 = add i64 %v5, 1
  %v74 = and i64 %v73, 1
  %v77 = mul i64 %v74, %v76
  %v78 = mul i64 %v77, 64
  %v79 = getelementptr inbounds float, ptr %v72, i64 %v78
  %v88 = mul i64 %v73, %v76
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v111 = and i64 %v5, 1
  %v112 = mul i64 %v111, %v76
  %v113 = mul i64 %v112, 64
  %v114 = getelementptr inbounds float, ptr %v72, i64 %v113
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v119, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v17 = mul i64 %v10, 64
  %v18 = getelementptr inbounds float, ptr %v16, i64 %v17
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v17
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v17
  %v91 = mul i64 %v10, 8
  %v92 = getelementptr inbounds float, ptr %v90, i64 %v91
  %v106 = load <8 x float>, ptr %v92, align 4
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v17
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v118, %b8 ]
  %v14 = icmp slt i64 %v13, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v13
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v19, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v19, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v19, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v19, i64 32
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v19, i64 40
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v19, i64 48
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v19, i64 56
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = shufflevector <8 x float> %v20, <8 x float> %v28, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v36 = shufflevector <8 x float> %v20, <8 x float> %v28, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v37 = shufflevector <8 x float> %v22, <8 x float> %v30, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v38 = shufflevector <8 x float> %v22, <8 x float> %v30, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v39 = shufflevector <8 x float> %v24, <8 x float> %v32, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v40 = shufflevector <8 x float> %v24, <8 x float> %v32, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v41 = shufflevector <8 x float> %v26, <8 x float> %v34, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v42 = shufflevector <8 x float> %v26, <8 x float> %v34, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v43 = shufflevector <8 x float> %v35, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v44 = shufflevector <8 x float> %v35, <8 x float> %v39, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v45 = shufflevector <8 x float> %v37, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v46 = shufflevector <8 x float> %v37, <8 x float> %v41, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v36, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v48 = shufflevector <8 x float> %v36, <8 x float> %v40, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v38, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v50 = shufflevector <8 x float> %v38, <8 x float> %v42, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v43, <8 x float> %v45, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v52 = shufflevector <8 x float> %v43, <8 x float> %v45, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v46, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v54 = shufflevector <8 x float> %v44, <8 x float> %v46, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v49, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v49, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v57 = shufflevector <8 x float> %v48, <8 x float> %v50, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v58 = shufflevector <8 x float> %v48, <8 x float> %v50, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v51, ptr %v12, align 4
  store <8 x float> %v52, ptr %v59, align 4
  store <8 x float> %v53, ptr %v60, align 4
  store <8 x float> %v54, ptr %v61, align 4
  store <8 x float> %v55, ptr %v62, align 4
  store <8 x float> %v56, ptr %v63, align 4
  store <8 x float> %v57, ptr %v64, align 4
  store <8 x float> %v58, ptr %v65, align 4
  br label %b6
b6:
  %v66 = phi i64 [ 0, %b4 ], [ %v117, %b7 ]
  %v67 = icmp slt i64 %v66, 8
  br i1 %v67, label %b7, label %b8
b7:
  %v68 = getelementptr inbounds <8 x float>, ptr %v12, i64 %v66
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = add i64 %v13, %v66
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v70
  %v94 = load float, ptr %v93, align 4
  %v95 = fsub float 0x3FF0000000000000, %v94
  %v96 = mul i64 %v70, 8
  %v97 = getelementptr inbounds float, ptr %v80, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fadd <8 x float> %v98, %v69
  %v100 = getelementptr inbounds float, ptr %v83, i64 %v96
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v99, %v101
  %v103 = getelementptr inbounds float, ptr %v85, i64 %v96
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fmul <8 x float> %v102, %v104
  %v107 = insertelement <8 x float> poison, float %v95, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = fsub <8 x float> %v108, %v106
  %v110 = fmul <8 x float> %v105, %v109
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v96
  store <8 x float> %v110, ptr %v116, align 4
  %v117 = add nsw i64 %v66, 1
  br label %b6
b8:
  %v118 = add nsw i64 %v13, 8
  br label %b3
b5:
  %v119 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca <8 x float>, i64 8, align 4
  %v12 = alloca <8 x float>, i64 8, align 4
  %v13 = alloca <8 x float>, i64 8, align 4
  %v14 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v83 = load ptr, ptr %v82, align 4
  %v132 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v133 = load ptr, ptr %v132, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v182 = load ptr, ptr %v181, align 4
  %v246 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v247 = load ptr, ptr %v246, align 4
  %v258 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v259 = load ptr, ptr %v258, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v26 = add i64 %v5, 1
  %v27 = and i64 %v26, 1
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v75 = getelementptr inbounds <8 x float>, ptr %v11, i64 1
  %v76 = getelementptr inbounds <8 x float>, ptr %v11, i64 2
  %v77 = getelementptr inbounds <8 x float>, ptr %v11, i64 3
  %v78 = getelementptr inbounds <8 x float>, ptr %v11, i64 4
  %v79 = getelementptr inbounds <8 x float>, ptr %v11, i64 5
  %v80 = getelementptr inbounds <8 x float>, ptr %v11, i64 6
  %v81 = getelementptr inbounds <8 x float>, ptr %v11, i64 7
  %v125 = getelementptr inbounds <8 x float>, ptr %v12, i64 1
  %v126 = getelementptr inbounds <8 x float>, ptr %v12, i64 2
  %v127 = getelementptr inbounds <8 x float>, ptr %v12, i64 3
  %v128 = getelementptr inbounds <8 x float>, ptr %v12, i64 4
  %v129 = getelementptr inbounds <8 x float>, ptr %v12, i64 5
  %v130 = getelementptr inbounds <8 x float>, ptr %v12, i64 6
  %v131 = getelementptr inbounds <8 x float>, ptr %v12, i64 7
  %v174 = getelementptr inbounds <8 x float>, ptr %v13, i64 1
  %v175 = getelementptr inbounds <8 x float>, ptr %v13, i64 2
  %v176 = getelementptr inbounds <8 x float>, ptr %v13, i64 3
  %v177 = getelementptr inbounds <8 x float>, ptr %v13, i64 4
  %v178 = getelementptr inbounds <8 x float>, ptr %v13, i64 5
  %v179 = getelementptr inbounds <8 x float>, ptr %v13, i64 6
  %v180 = getelementptr inbounds <8 x float>, ptr %v13, i64 7
  %v183 = mul i64 %v5, %v29
  %v184 = mul i64 %v183, 64
  %v185 = getelementptr inbounds float, ptr %v182, i64 %v184
  %v227 = getelementptr inbounds <8 x float>, ptr %v14, i64 1
  %v228 = getelementptr inbounds <8 x float>, ptr %v14, i64 2
  %v229 = getelementptr inbounds <8 x float>, ptr %v14, i64 3
  %v230 = getelementptr inbounds <8 x float>, ptr %v14, i64 4
  %v231 = getelementptr inbounds <8 x float>, ptr %v14, i64 5
  %v232 = getelementptr inbounds <8 x float>, ptr %v14, i64 6
  %v233 = getelementptr inbounds <8 x float>, ptr %v14, i64 7
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v262, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v33 = mul i64 %v19, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v33
  %v186 = getelementptr inbounds float, ptr %v185, i64 %v33
  %v248 = getelementptr inbounds float, ptr %v247, i64 %v33
  br label %b3
b3:
  %v21 = phi i64 [ 0, %b1 ], [ %v257, %b8 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v235, %b8 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b4, label %b5
b4:
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v21
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v35, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v35, i64 16
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v35, i64 24
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v35, i64 32
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v35, i64 40
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v35, i64 48
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v35, i64 56
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v38, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v54 = shufflevector <8 x float> %v38, <8 x float> %v46, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v40, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v56 = shufflevector <8 x float> %v40, <8 x float> %v48, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v42, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v58 = shufflevector <8 x float> %v42, <8 x float> %v50, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v51, <8 x float> %v55, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v55, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v57, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v57, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v63 = shufflevector <8 x float> %v52, <8 x float> %v56, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v64 = shufflevector <8 x float> %v52, <8 x float> %v56, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v65 = shufflevector <8 x float> %v54, <8 x float> %v58, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v66 = shufflevector <8 x float> %v54, <8 x float> %v58, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v67 = shufflevector <8 x float> %v59, <8 x float> %v61, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v59, <8 x float> %v61, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = shufflevector <8 x float> %v60, <8 x float> %v62, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v70 = shufflevector <8 x float> %v60, <8 x float> %v62, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v71 = shufflevector <8 x float> %v63, <8 x float> %v65, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v72 = shufflevector <8 x float> %v63, <8 x float> %v65, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v73 = shufflevector <8 x float> %v64, <8 x float> %v66, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v74 = shufflevector <8 x float> %v64, <8 x float> %v66, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v67, ptr %v11, align 4
  store <8 x float> %v68, ptr %v75, align 4
  store <8 x float> %v69, ptr %v76, align 4
  store <8 x float> %v70, ptr %v77, align 4
  store <8 x float> %v71, ptr %v78, align 4
  store <8 x float> %v72, ptr %v79, align 4
  store <8 x float> %v73, ptr %v80, align 4
  store <8 x float> %v74, ptr %v81, align 4
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v21
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v85, i64 8
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v85, i64 16
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v85, i64 24
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v85, i64 32
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v85, i64 40
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v85, i64 48
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = getelementptr inbounds float, ptr %v85, i64 56
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = shufflevector <8 x float> %v86, <8 x float> %v94, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v102 = shufflevector <8 x float> %v86, <8 x float> %v94, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v103 = shufflevector <8 x float> %v88, <8 x float> %v96, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v104 = shufflevector <8 x float> %v88, <8 x float> %v96, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v105 = shufflevector <8 x float> %v90, <8 x float> %v98, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v106 = shufflevector <8 x float> %v90, <8 x float> %v98, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v107 = shufflevector <8 x float> %v92, <8 x float> %v100, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v108 = shufflevector <8 x float> %v92, <8 x float> %v100, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v109 = shufflevector <8 x float> %v101, <8 x float> %v105, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v110 = shufflevector <8 x float> %v101, <8 x float> %v105, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v111 = shufflevector <8 x float> %v103, <8 x float> %v107, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v112 = shufflevector <8 x float> %v103, <8 x float> %v107, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v113 = shufflevector <8 x float> %v102, <8 x float> %v106, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v114 = shufflevector <8 x float> %v102, <8 x float> %v106, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v115 = shufflevector <8 x float> %v104, <8 x float> %v108, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v116 = shufflevector <8 x float> %v104, <8 x float> %v108, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v117 = shufflevector <8 x float> %v109, <8 x float> %v111, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v118 = shufflevector <8 x float> %v109, <8 x float> %v111, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v119 = shufflevector <8 x float> %v110, <8 x float> %v112, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v120 = shufflevector <8 x float> %v110, <8 x float> %v112, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v121 = shufflevector <8 x float> %v113, <8 x float> %v115, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v122 = shufflevector <8 x float> %v113, <8 x float> %v115, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v123 = shufflevector <8 x float> %v114, <8 x float> %v116, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v124 = shufflevector <8 x float> %v114, <8 x float> %v116, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v117, ptr %v12, align 4
  store <8 x float> %v118, ptr %v125, align 4
  store <8 x float> %v119, ptr %v126, align 4
  store <8 x float> %v120, ptr %v127, align 4
  store <8 x float> %v121, ptr %v128, align 4
  store <8 x float> %v122, ptr %v129, align 4
  store <8 x float> %v123, ptr %v130, align 4
  store <8 x float> %v124, ptr %v131, align 4
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v21
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = getelementptr inbounds float, ptr %v134, i64 8
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = getelementptr inbounds float, ptr %v134, i64 16
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = getelementptr inbounds float, ptr %v134, i64 24
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = getelementptr inbounds float, ptr %v134, i64 32
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = getelementptr inbounds float, ptr %v134, i64 40
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v134, i64 48
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = getelementptr inbounds float, ptr %v134, i64 56
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = shufflevector <8 x float> %v135, <8 x float> %v143, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v151 = shufflevector <8 x float> %v135, <8 x float> %v143, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v152 = shufflevector <8 x float> %v137, <8 x float> %v145, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v153 = shufflevector <8 x float> %v137, <8 x float> %v145, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v154 = shufflevector <8 x float> %v139, <8 x float> %v147, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v155 = shufflevector <8 x float> %v139, <8 x float> %v147, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v156 = shufflevector <8 x float> %v141, <8 x float> %v149, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v157 = shufflevector <8 x float> %v141, <8 x float> %v149, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v158 = shufflevector <8 x float> %v150, <8 x float> %v154, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v159 = shufflevector <8 x float> %v150, <8 x float> %v154, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v160 = shufflevector <8 x float> %v152, <8 x float> %v156, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v161 = shufflevector <8 x float> %v152, <8 x float> %v156, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v162 = shufflevector <8 x float> %v151, <8 x float> %v155, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v163 = shufflevector <8 x float> %v151, <8 x float> %v155, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v164 = shufflevector <8 x float> %v153, <8 x float> %v157, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v165 = shufflevector <8 x float> %v153, <8 x float> %v157, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v166 = shufflevector <8 x float> %v158, <8 x float> %v160, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v167 = shufflevector <8 x float> %v158, <8 x float> %v160, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v168 = shufflevector <8 x float> %v159, <8 x float> %v161, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v169 = shufflevector <8 x float> %v159, <8 x float> %v161, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v170 = shufflevector <8 x float> %v162, <8 x float> %v164, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v171 = shufflevector <8 x float> %v162, <8 x float> %v164, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v172 = shufflevector <8 x float> %v163, <8 x float> %v165, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v173 = shufflevector <8 x float> %v163, <8 x float> %v165, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v166, ptr %v13, align 4
  store <8 x float> %v167, ptr %v174, align 4
  store <8 x float> %v168, ptr %v175, align 4
  store <8 x float> %v169, ptr %v176, align 4
  store <8 x float> %v170, ptr %v177, align 4
  store <8 x float> %v171, ptr %v178, align 4
  store <8 x float> %v172, ptr %v179, align 4
  store <8 x float> %v173, ptr %v180, align 4
  %v187 = getelementptr inbounds float, ptr %v186, i64 %v21
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = getelementptr inbounds float, ptr %v187, i64 8
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = getelementptr inbounds float, ptr %v187, i64 16
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = getelementptr inbounds float, ptr %v187, i64 24
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = getelementptr inbounds float, ptr %v187, i64 32
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = getelementptr inbounds float, ptr %v187, i64 40
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = getelementptr inbounds float, ptr %v187, i64 48
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = getelementptr inbounds float, ptr %v187, i64 56
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = shufflevector <8 x float> %v188, <8 x float> %v196, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v204 = shufflevector <8 x float> %v188, <8 x float> %v196, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v205 = shufflevector <8 x float> %v190, <8 x float> %v198, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v206 = shufflevector <8 x float> %v190, <8 x float> %v198, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v207 = shufflevector <8 x float> %v192, <8 x float> %v200, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v208 = shufflevector <8 x float> %v192, <8 x float> %v200, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v194, <8 x float> %v202, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v210 = shufflevector <8 x float> %v194, <8 x float> %v202, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v203, <8 x float> %v207, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v212 = shufflevector <8 x float> %v203, <8 x float> %v207, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v213 = shufflevector <8 x float> %v205, <8 x float> %v209, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v209, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v215 = shufflevector <8 x float> %v204, <8 x float> %v208, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v216 = shufflevector <8 x float> %v204, <8 x float> %v208, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v217 = shufflevector <8 x float> %v206, <8 x float> %v210, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v218 = shufflevector <8 x float> %v206, <8 x float> %v210, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v219 = shufflevector <8 x float> %v211, <8 x float> %v213, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v220 = shufflevector <8 x float> %v211, <8 x float> %v213, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v221 = shufflevector <8 x float> %v212, <8 x float> %v214, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v222 = shufflevector <8 x float> %v212, <8 x float> %v214, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v223 = shufflevector <8 x float> %v215, <8 x float> %v217, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v224 = shufflevector <8 x float> %v215, <8 x float> %v217, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v225 = shufflevector <8 x float> %v216, <8 x float> %v218, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v226 = shufflevector <8 x float> %v216, <8 x float> %v218, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v219, ptr %v14, align 4
  store <8 x float> %v220, ptr %v227, align 4
  store <8 x float> %v221, ptr %v228, align 4
  store <8 x float> %v222, ptr %v229, align 4
  store <8 x float> %v223, ptr %v230, align 4
  store <8 x float> %v224, ptr %v231, align 4
  store <8 x float> %v225, ptr %v232, align 4
  store <8 x float> %v226, ptr %v233, align 4
  br label %b6
b6:
  %v234 = phi i64 [ 0, %b4 ], [ %v256, %b7 ]
  %v235 = phi <8 x float> [ %v22, %b4 ], [ %v255, %b7 ]
  %v236 = icmp slt i64 %v234, 8
  br i1 %v236, label %b7, label %b8
b7:
  %v237 = add i64 %v21, %v234
  %v238 = getelementptr inbounds <8 x float>, ptr %v11, i64 %v234
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = getelementptr inbounds <8 x float>, ptr %v12, i64 %v234
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = getelementptr inbounds <8 x float>, ptr %v13, i64 %v234
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = getelementptr inbounds <8 x float>, ptr %v14, i64 %v234
  %v245 = load <8 x float>, ptr %v244, align 4
  %v249 = mul i64 %v237, 8
  %v250 = getelementptr inbounds float, ptr %v248, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fadd <8 x float> %v239, %v251
  %v253 = fadd <8 x float> %v252, %v241
  %v254 = fmul <8 x float> %v253, %v243
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v254, <8 x float> %v245, <8 x float> %v235)
  %v256 = add nsw i64 %v234, 1
  br label %b6
b8:
  %v257 = add nsw i64 %v21, 8
  br label %b3
b5:
  %v260 = mul i64 %v19, 8
  %v261 = getelementptr inbounds float, ptr %v259, i64 %v260
  store <8 x float> %v22, ptr %v261, align 4
  %v262 = add nsw i64 %v19, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v22 = load ptr, ptr %v21, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v79 = load ptr, ptr %v78, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 1
  %v83 = load i64, ptr %v82, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v89 = load ptr, ptr %v88, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v94 = load ptr, ptr %v93, align 4
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v117 = load ptr, ptr %v116, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v65 = getelementptr inbounds <8 x float>, ptr %v11, i64 1
  %v66 = getelementptr inbounds <8 x float>, ptr %v11, i64 2
  %v67 = getelementptr inbounds <8 x float>, ptr %v11, i64 3
  %v68 = getelementptr inbounds <8 x float>, ptr %v11, i64 4
  %v69 = getelementptr inbounds <8 x float>, ptr %v11, i64 5
  %v70 = getelementptr inbounds <8 x float>, ptr %v11, i64 6
  %v71 = getelementptr inbounds <8 x float>, ptr %v11, i64 7
  %v80 = add i64 %v5, 1
  %v81 = and i64 %v80, 1
  %v84 = mul i64 %v81, %v83
  %v85 = mul i64 %v84, 64
  %v86 = getelementptr inbounds float, ptr %v79, i64 %v85
  %v95 = mul i64 %v5, %v83
  %v96 = mul i64 %v95, 64
  %v97 = getelementptr inbounds float, ptr %v94, i64 %v96
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v120, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v23 = mul i64 %v16, 64
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v23
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v23
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v23
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v115, %b8 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v73, %b8 ]
  %v20 = icmp slt i64 %v18, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v18
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v25, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v25, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v25, i64 24
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v25, i64 32
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v25, i64 40
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v25, i64 48
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v25, i64 56
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = shufflevector <8 x float> %v26, <8 x float> %v34, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v42 = shufflevector <8 x float> %v26, <8 x float> %v34, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v43 = shufflevector <8 x float> %v28, <8 x float> %v36, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v44 = shufflevector <8 x float> %v28, <8 x float> %v36, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v41, <8 x float> %v45, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v50 = shufflevector <8 x float> %v41, <8 x float> %v45, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v52 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v49, <8 x float> %v51, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v58 = shufflevector <8 x float> %v49, <8 x float> %v51, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v60 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v57, ptr %v11, align 4
  store <8 x float> %v58, ptr %v65, align 4
  store <8 x float> %v59, ptr %v66, align 4
  store <8 x float> %v60, ptr %v67, align 4
  store <8 x float> %v61, ptr %v68, align 4
  store <8 x float> %v62, ptr %v69, align 4
  store <8 x float> %v63, ptr %v70, align 4
  store <8 x float> %v64, ptr %v71, align 4
  br label %b6
b6:
  %v72 = phi i64 [ 0, %b4 ], [ %v114, %b7 ]
  %v73 = phi <8 x float> [ %v19, %b4 ], [ %v113, %b7 ]
  %v74 = icmp slt i64 %v72, 8
  br i1 %v74, label %b7, label %b8
b7:
  %v75 = add i64 %v18, %v72
  %v76 = getelementptr inbounds <8 x float>, ptr %v11, i64 %v72
  %v77 = load <8 x float>, ptr %v76, align 4
  %v99 = mul i64 %v75, 8
  %v100 = getelementptr inbounds float, ptr %v87, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v101, %v77
  %v103 = getelementptr inbounds float, ptr %v90, i64 %v99
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v102, %v104
  %v106 = getelementptr inbounds float, ptr %v92, i64 %v99
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fmul <8 x float> %v105, %v107
  %v109 = getelementptr inbounds float, ptr %v98, i64 %v99
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fmul <8 x float> %v108, %v110
  %v112 = fneg <8 x float> %v111
  %v113 = fadd <8 x float> %v73, %v112
  %v114 = add nsw i64 %v72, 1
  br label %b6
b8:
  %v115 = add nsw i64 %v18, 8
  br label %b3
b5:
  %v118 = mul i64 %v16, 8
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  store <8 x float> %v19, ptr %v119, align 4
  %v120 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v35 = load ptr, ptr %v34, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v43 = load ptr, ptr %v42, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v87 = load ptr, ptr %v86, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 6
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = mul i64 %v30, 2
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v36
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v91, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 6
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v38 = mul i64 %v15, 2
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v38
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v38
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v90, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v41 = load float, ptr %v40, align 4
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v17
  %v47 = load float, ptr %v46, align 4
  %v48 = mul i64 %v17, 3
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v84, %b7 ]
  %v20 = phi float [ 0x0000000000000000, %b4 ], [ %v83, %b7 ]
  %v21 = icmp slt i64 %v19, 3
  br i1 %v21, label %b7, label %b8
b7:
  %v49 = add i64 %v48, %v19
  %v50 = getelementptr inbounds float, ptr %v25, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v49
  %v53 = load float, ptr %v52, align 4
  %v54 = fsub float %v53, %v41
  %v55 = fcmp olt float %v54, 0xC05A400000000000
  %v56 = select i1 %v55, float 0xC05A400000000000, float %v54
  %v57 = fcmp ogt float %v56, 0x4056400000000000
  %v58 = select i1 %v57, float 0x4056400000000000, float %v56
  %v59 = call float @llvm.fmuladd.f32(float %v58, float 0x3FF7154760000000, float 0x4168000000000000)
  %v60 = fsub float %v59, 0x4168000000000000
  %v61 = call float @llvm.fmuladd.f32(float %v60, float 0xBFE62E4000000000, float %v58)
  %v62 = call float @llvm.fmuladd.f32(float %v60, float 0xBEB7F7D1C0000000, float %v61)
  %v63 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v62, float 0x3F81227F40000000)
  %v64 = call float @llvm.fmuladd.f32(float %v63, float %v62, float 0x3FA5556740000000)
  %v65 = call float @llvm.fmuladd.f32(float %v64, float %v62, float 0x3FC5554B00000000)
  %v66 = call float @llvm.fmuladd.f32(float %v65, float %v62, float 0x3FDFFFFFE0000000)
  %v67 = call float @llvm.fmuladd.f32(float %v62, float %v66, float 0x3FF0000000000000)
  %v68 = call float @llvm.fmuladd.f32(float %v62, float %v67, float 0x3FF0000000000000)
  %v69 = bitcast float %v59 to i32
  %v70 = sub i32 %v69, 1262485250
  %v71 = lshr i32 %v70, 1
  %v72 = sub i32 %v70, %v71
  %v73 = shl i32 %v71, 23
  %v74 = bitcast i32 %v73 to float
  %v75 = shl i32 %v72, 23
  %v76 = bitcast i32 %v75 to float
  %v77 = fmul float %v68, %v74
  %v78 = fmul float %v77, %v76
  %v79 = fdiv float %v78, %v47
  %v80 = fmul float %v51, %v79
  %v81 = fdiv float %v80, %v47
  %v82 = fneg float %v81
  %v83 = fadd float %v20, %v82
  %v84 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v85 = fadd float %v20, 0x0000000000000000
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v17
  store float %v85, ptr %v89, align 4
  %v90 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v91 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v22 = load ptr, ptr %v21, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v25 = load ptr, ptr %v24, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v33 = load ptr, ptr %v32, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v41 = load ptr, ptr %v40, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v26 = add i64 %v5, 1
  %v27 = and i64 %v26, 1
  %v28 = mul i64 %v27, %v15
  %v29 = mul i64 %v28, 8
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v16
  %v43 = and i64 %v5, 1
  %v44 = mul i64 %v43, %v15
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v25, i64 %v45
  %v49 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v71, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v19
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v10
  %v36 = load float, ptr %v35, align 4
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v19
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v19
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v20, align 4
  %v51 = fcmp une <8 x float> %v48, %v50
  %v52 = select <8 x i1> %v51, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v53 = load <8 x float>, ptr %v23, align 4
  %v54 = fcmp une <8 x float> %v52, splat (float 0x0000000000000000)
  %v55 = select <8 x i1> %v54, <8 x float> %v53, <8 x float> %v50
  %v58 = fmul <8 x float> %v57, %v55
  %v61 = select <8 x i1> %v54, <8 x float> %v48, <8 x float> %v60
  %v62 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v61)
  %v63 = fdiv <8 x float> %v58, %v62
  %v64 = select <8 x i1> %v54, <8 x float> %v63, <8 x float> %v50
  %v65 = load <8 x float>, ptr %v31, align 4
  %v66 = insertelement <8 x float> poison, float %v36, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = fmul <8 x float> %v65, %v67
  %v69 = load <8 x float>, ptr %v39, align 4
  %v70 = fadd <8 x float> %v68, %v69
  store <8 x float> %v64, ptr %v42, align 4
  store <8 x float> %v70, ptr %v47, align 4
  %v71 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v22 = load ptr, ptr %v21, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v25 = load ptr, ptr %v24, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 2
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v28 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v44, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 2
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v19
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v27 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v20, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v30 = fcmp une <8 x float> %v27, %v29
  %v31 = select <8 x i1> %v30, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v23, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v33 = fcmp une <8 x float> %v31, splat (float 0x0000000000000000)
  %v34 = select <8 x i1> %v33, <8 x float> %v32, <8 x float> %v29
  %v37 = fmul <8 x float> %v36, %v34
  %v40 = select <8 x i1> %v33, <8 x float> %v27, <8 x float> %v39
  %v41 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v40)
  %v42 = fdiv <8 x float> %v37, %v41
  %v43 = select <8 x i1> %v33, <8 x float> %v42, <8 x float> %v29
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v43, ptr align 4 %v26, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v44 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v25 = load ptr, ptr %v24, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v33 = load ptr, ptr %v32, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 1
  %v36 = load i64, ptr %v35, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v57 = load ptr, ptr %v56, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v34 = add i64 %v5, 1
  %v37 = mul i64 %v34, %v36
  %v38 = mul i64 %v37, 64
  %v39 = getelementptr inbounds float, ptr %v33, i64 %v38
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v62, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v26 = mul i64 %v15, 16
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v40 = mul i64 %v15, 64
  %v41 = getelementptr inbounds float, ptr %v39, i64 %v40
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v26
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v61, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v28 = mul i64 %v17, 8
  %v47 = mul i64 %v19, 8
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v55, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v53, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v54, %b7 ]
  %v23 = icmp slt i64 %v20, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v29 = add i64 %v28, %v20
  %v30 = getelementptr inbounds float, ptr %v27, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v42 = mul i64 %v20, 8
  %v43 = getelementptr inbounds float, ptr %v41, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v31, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = add i64 %v47, %v20
  %v49 = getelementptr inbounds float, ptr %v27, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v44, <8 x float> %v21)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v22)
  %v55 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v28
  store <8 x float> %v21, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v58, i64 %v47
  store <8 x float> %v22, ptr %v60, align 4
  %v61 = add nsw i64 %v17, 2
  br label %b3
b5:
  %v62 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v69 = load ptr, ptr %v68, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 16
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v81, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 16
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v30
  %v70 = mul i64 %v15, 64
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v80, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v67, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v63, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v64, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v65, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v66, %b7 ]
  %v27 = icmp slt i64 %v22, 2
  br i1 %v27, label %b7, label %b8
b7:
  %v40 = mul i64 %v22, 8
  %v41 = add i64 %v17, %v40
  %v42 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v31, i64 %v40
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v43, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = add i64 %v19, %v40
  %v49 = getelementptr inbounds float, ptr %v39, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = add i64 %v20, %v40
  %v54 = getelementptr inbounds float, ptr %v39, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = add i64 %v21, %v40
  %v59 = getelementptr inbounds float, ptr %v39, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v47, <8 x float> %v23)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v52, <8 x float> %v24)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v57, <8 x float> %v25)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v62, <8 x float> %v26)
  %v67 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v72 = mul i64 %v17, 8
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  store <8 x float> %v23, ptr %v73, align 4
  %v74 = mul i64 %v19, 8
  %v75 = getelementptr inbounds float, ptr %v71, i64 %v74
  store <8 x float> %v24, ptr %v75, align 4
  %v76 = mul i64 %v20, 8
  %v77 = getelementptr inbounds float, ptr %v71, i64 %v76
  store <8 x float> %v25, ptr %v77, align 4
  %v78 = mul i64 %v21, 8
  %v79 = getelementptr inbounds float, ptr %v71, i64 %v78
  store <8 x float> %v26, ptr %v79, align 4
  %v80 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v81 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v25 = load ptr, ptr %v24, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 2
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v26 = mul i64 %v20, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v54, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 2
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v28 = mul i64 %v10, 53
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v15, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v31 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v23, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v32 = fcmp olt <8 x float> %v31, splat (float 0xC056400000000000)
  %v33 = select <8 x i1> %v32, <8 x float> splat (float 0xC056400000000000), <8 x float> %v31
  %v34 = fcmp ogt <8 x float> %v33, splat (float 0x4056000000000000)
  %v35 = select <8 x i1> %v34, <8 x float> splat (float 0x4056000000000000), <8 x float> %v33
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v37 = fsub <8 x float> %v36, splat (float 0x4168000FE0000000)
  %v38 = bitcast <8 x float> %v36 to <8 x i32>
  %v39 = shl <8 x i32> %v38, splat (i32 23)
  %v40 = bitcast <8 x i32> %v39 to <8 x float>
  %v41 = fneg <8 x float> %v35
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v41)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v42)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v43, <8 x float> splat (float 0x3F81227F40000000))
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v43, <8 x float> splat (float 0x3FA5556740000000))
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v43, <8 x float> splat (float 0x3FC5554B00000000))
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v43, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v47, <8 x float> splat (float 0x3FF0000000000000))
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v48, <8 x float> splat (float 0x3FF0000000000000))
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v49, <8 x float> splat (float 0x3FF0000000000000))
  %v51 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v50
  %v52 = fmul <8 x float> %v30, %v51
  %v53 = getelementptr inbounds float, ptr %v29, i64 40
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v52, ptr align 4 %v53, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v54 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v30 = load ptr, ptr %v29, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v35 = load ptr, ptr %v34, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v40 = load ptr, ptr %v39, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v46 = load ptr, ptr %v45, align 4
  %v22 = mul i64 %v5, %v21
  %v23 = mul i64 %v22, 2
  %v24 = getelementptr inbounds float, ptr %v19, i64 %v23
  %v36 = mul i64 %v22, 6
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v23
  %v47 = mul i64 %v22, 53
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v93, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 6
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v25 = mul i64 %v10, 2
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v25
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v16
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v25
  %v49 = mul i64 %v10, 53
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v92, %b4 ]
  %v13 = icmp slt i64 %v12, 2
  br i1 %v13, label %b4, label %b5
b4:
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v12
  %v28 = load float, ptr %v27, align 4
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v12
  %v33 = load float, ptr %v32, align 4
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v12
  %v44 = load float, ptr %v43, align 4
  %v51 = mul i64 %v12, 3
  %v52 = getelementptr inbounds float, ptr %v17, i64 %v51
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v54 = insertelement <8 x float> poison, float %v28, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = fdiv <8 x float> %v53, %v55
  %v57 = insertelement <8 x float> poison, float %v33, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = fadd <8 x float> %v56, %v58
  %v60 = getelementptr inbounds float, ptr %v38, i64 %v51
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v62 = insertelement <8 x float> poison, float %v44, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = fsub <8 x float> %v61, %v63
  %v65 = fcmp olt <8 x float> %v64, splat (float 0xC05A400000000000)
  %v66 = select <8 x i1> %v65, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v64
  %v67 = fcmp ogt <8 x float> %v66, splat (float 0x4056400000000000)
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0x4056400000000000), <8 x float> %v66
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v70 = fsub <8 x float> %v69, splat (float 0x4168000000000000)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v68)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v71)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v72, <8 x float> splat (float 0x3F81227F40000000))
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v72, <8 x float> splat (float 0x3FA5556740000000))
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v72, <8 x float> splat (float 0x3FC5554B00000000))
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v72, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v76, <8 x float> splat (float 0x3FF0000000000000))
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v77, <8 x float> splat (float 0x3FF0000000000000))
  %v79 = bitcast <8 x float> %v69 to <8 x i32>
  %v80 = sub <8 x i32> %v79, splat (i32 1262485250)
  %v81 = lshr <8 x i32> %v80, splat (i32 1)
  %v82 = sub <8 x i32> %v80, %v81
  %v83 = shl <8 x i32> %v81, splat (i32 23)
  %v84 = bitcast <8 x i32> %v83 to <8 x float>
  %v85 = shl <8 x i32> %v82, splat (i32 23)
  %v86 = bitcast <8 x i32> %v85 to <8 x float>
  %v87 = fmul <8 x float> %v78, %v84
  %v88 = fmul <8 x float> %v87, %v86
  %v89 = fmul <8 x float> %v59, %v88
  %v90 = add i64 44, %v51
  %v91 = getelementptr inbounds float, ptr %v50, i64 %v90
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v89, ptr align 4 %v91, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v92 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v93 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca <8 x float>, i64 8, align 4
  %v12 = alloca <8 x float>, i64 8, align 4
  %v13 = alloca <8 x float>, i64 8, align 4
  %v14 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v84 = load ptr, ptr %v83, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v134 = load ptr, ptr %v133, align 4
  %v250 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v251 = load ptr, ptr %v250, align 4
  %v254 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v255 = load ptr, ptr %v254, align 4
  %v257 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v258 = load ptr, ptr %v257, align 4
  %v264 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v265 = load ptr, ptr %v264, align 4
  %v291 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v292 = load ptr, ptr %v291, align 4
  %v294 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v295 = load ptr, ptr %v294, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v27 = add i64 %v5, 1
  %v28 = and i64 %v27, 1
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 64
  %v33 = getelementptr inbounds float, ptr %v26, i64 %v32
  %v76 = getelementptr inbounds <8 x float>, ptr %v11, i64 1
  %v77 = getelementptr inbounds <8 x float>, ptr %v11, i64 2
  %v78 = getelementptr inbounds <8 x float>, ptr %v11, i64 3
  %v79 = getelementptr inbounds <8 x float>, ptr %v11, i64 4
  %v80 = getelementptr inbounds <8 x float>, ptr %v11, i64 5
  %v81 = getelementptr inbounds <8 x float>, ptr %v11, i64 6
  %v82 = getelementptr inbounds <8 x float>, ptr %v11, i64 7
  %v126 = getelementptr inbounds <8 x float>, ptr %v12, i64 1
  %v127 = getelementptr inbounds <8 x float>, ptr %v12, i64 2
  %v128 = getelementptr inbounds <8 x float>, ptr %v12, i64 3
  %v129 = getelementptr inbounds <8 x float>, ptr %v12, i64 4
  %v130 = getelementptr inbounds <8 x float>, ptr %v12, i64 5
  %v131 = getelementptr inbounds <8 x float>, ptr %v12, i64 6
  %v132 = getelementptr inbounds <8 x float>, ptr %v12, i64 7
  %v135 = mul i64 %v27, %v30
  %v136 = mul i64 %v135, 64
  %v137 = getelementptr inbounds float, ptr %v134, i64 %v136
  %v179 = getelementptr inbounds <8 x float>, ptr %v13, i64 1
  %v180 = getelementptr inbounds <8 x float>, ptr %v13, i64 2
  %v181 = getelementptr inbounds <8 x float>, ptr %v13, i64 3
  %v182 = getelementptr inbounds <8 x float>, ptr %v13, i64 4
  %v183 = getelementptr inbounds <8 x float>, ptr %v13, i64 5
  %v184 = getelementptr inbounds <8 x float>, ptr %v13, i64 6
  %v185 = getelementptr inbounds <8 x float>, ptr %v13, i64 7
  %v186 = mul i64 %v5, %v30
  %v187 = mul i64 %v186, 64
  %v188 = getelementptr inbounds float, ptr %v134, i64 %v187
  %v230 = getelementptr inbounds <8 x float>, ptr %v14, i64 1
  %v231 = getelementptr inbounds <8 x float>, ptr %v14, i64 2
  %v232 = getelementptr inbounds <8 x float>, ptr %v14, i64 3
  %v233 = getelementptr inbounds <8 x float>, ptr %v14, i64 4
  %v234 = getelementptr inbounds <8 x float>, ptr %v14, i64 5
  %v235 = getelementptr inbounds <8 x float>, ptr %v14, i64 6
  %v236 = getelementptr inbounds <8 x float>, ptr %v14, i64 7
  %v259 = mul i64 %v186, 8
  %v260 = getelementptr inbounds float, ptr %v258, i64 %v259
  %v266 = getelementptr inbounds float, ptr %v265, i64 %v259
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v297, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v34 = mul i64 %v19, 64
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v34
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v34
  %v189 = getelementptr inbounds float, ptr %v188, i64 %v34
  %v252 = mul i64 %v19, 8
  %v253 = getelementptr inbounds float, ptr %v251, i64 %v252
  %v256 = getelementptr inbounds float, ptr %v255, i64 %v34
  %v261 = getelementptr inbounds float, ptr %v260, i64 %v252
  %v267 = getelementptr inbounds float, ptr %v266, i64 %v252
  %v271 = load <8 x float>, ptr %v253, align 4
  br label %b3
b3:
  %v21 = phi i64 [ 0, %b1 ], [ %v290, %b8 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v238, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v239, %b8 ]
  %v24 = icmp slt i64 %v21, 8
  br i1 %v24, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v36, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v36, i64 16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds float, ptr %v36, i64 24
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v36, i64 32
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v36, i64 40
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v36, i64 48
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v36, i64 56
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = shufflevector <8 x float> %v37, <8 x float> %v45, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v53 = shufflevector <8 x float> %v37, <8 x float> %v45, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v39, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v55 = shufflevector <8 x float> %v39, <8 x float> %v47, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v41, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v57 = shufflevector <8 x float> %v41, <8 x float> %v49, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v43, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v59 = shufflevector <8 x float> %v43, <8 x float> %v51, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v60 = shufflevector <8 x float> %v52, <8 x float> %v56, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v61 = shufflevector <8 x float> %v52, <8 x float> %v56, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v58, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v58, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v64 = shufflevector <8 x float> %v53, <8 x float> %v57, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v65 = shufflevector <8 x float> %v53, <8 x float> %v57, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v66 = shufflevector <8 x float> %v55, <8 x float> %v59, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v67 = shufflevector <8 x float> %v55, <8 x float> %v59, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v68 = shufflevector <8 x float> %v60, <8 x float> %v62, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v69 = shufflevector <8 x float> %v60, <8 x float> %v62, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v70 = shufflevector <8 x float> %v61, <8 x float> %v63, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v71 = shufflevector <8 x float> %v61, <8 x float> %v63, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v72 = shufflevector <8 x float> %v64, <8 x float> %v66, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v73 = shufflevector <8 x float> %v64, <8 x float> %v66, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v74 = shufflevector <8 x float> %v65, <8 x float> %v67, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v75 = shufflevector <8 x float> %v65, <8 x float> %v67, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v68, ptr %v11, align 4
  store <8 x float> %v69, ptr %v76, align 4
  store <8 x float> %v70, ptr %v77, align 4
  store <8 x float> %v71, ptr %v78, align 4
  store <8 x float> %v72, ptr %v79, align 4
  store <8 x float> %v73, ptr %v80, align 4
  store <8 x float> %v74, ptr %v81, align 4
  store <8 x float> %v75, ptr %v82, align 4
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v21
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v86, i64 8
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v86, i64 16
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v86, i64 24
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v86, i64 32
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v86, i64 40
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v86, i64 48
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v86, i64 56
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = shufflevector <8 x float> %v87, <8 x float> %v95, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v103 = shufflevector <8 x float> %v87, <8 x float> %v95, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v104 = shufflevector <8 x float> %v89, <8 x float> %v97, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v105 = shufflevector <8 x float> %v89, <8 x float> %v97, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v106 = shufflevector <8 x float> %v91, <8 x float> %v99, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v107 = shufflevector <8 x float> %v91, <8 x float> %v99, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v108 = shufflevector <8 x float> %v93, <8 x float> %v101, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v109 = shufflevector <8 x float> %v93, <8 x float> %v101, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v110 = shufflevector <8 x float> %v102, <8 x float> %v106, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v111 = shufflevector <8 x float> %v102, <8 x float> %v106, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v112 = shufflevector <8 x float> %v104, <8 x float> %v108, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v113 = shufflevector <8 x float> %v104, <8 x float> %v108, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v114 = shufflevector <8 x float> %v103, <8 x float> %v107, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v115 = shufflevector <8 x float> %v103, <8 x float> %v107, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v116 = shufflevector <8 x float> %v105, <8 x float> %v109, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v117 = shufflevector <8 x float> %v105, <8 x float> %v109, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v118 = shufflevector <8 x float> %v110, <8 x float> %v112, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v119 = shufflevector <8 x float> %v110, <8 x float> %v112, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v120 = shufflevector <8 x float> %v111, <8 x float> %v113, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v121 = shufflevector <8 x float> %v111, <8 x float> %v113, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v122 = shufflevector <8 x float> %v114, <8 x float> %v116, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v123 = shufflevector <8 x float> %v114, <8 x float> %v116, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v124 = shufflevector <8 x float> %v115, <8 x float> %v117, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v125 = shufflevector <8 x float> %v115, <8 x float> %v117, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v118, ptr %v12, align 4
  store <8 x float> %v119, ptr %v126, align 4
  store <8 x float> %v120, ptr %v127, align 4
  store <8 x float> %v121, ptr %v128, align 4
  store <8 x float> %v122, ptr %v129, align 4
  store <8 x float> %v123, ptr %v130, align 4
  store <8 x float> %v124, ptr %v131, align 4
  store <8 x float> %v125, ptr %v132, align 4
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v21
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v139, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = getelementptr inbounds float, ptr %v139, i64 16
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = getelementptr inbounds float, ptr %v139, i64 24
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = getelementptr inbounds float, ptr %v139, i64 32
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = getelementptr inbounds float, ptr %v139, i64 40
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = getelementptr inbounds float, ptr %v139, i64 48
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = getelementptr inbounds float, ptr %v139, i64 56
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = shufflevector <8 x float> %v140, <8 x float> %v148, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v156 = shufflevector <8 x float> %v140, <8 x float> %v148, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v157 = shufflevector <8 x float> %v142, <8 x float> %v150, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v158 = shufflevector <8 x float> %v142, <8 x float> %v150, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v159 = shufflevector <8 x float> %v144, <8 x float> %v152, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v160 = shufflevector <8 x float> %v144, <8 x float> %v152, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v161 = shufflevector <8 x float> %v146, <8 x float> %v154, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v162 = shufflevector <8 x float> %v146, <8 x float> %v154, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v163 = shufflevector <8 x float> %v155, <8 x float> %v159, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v164 = shufflevector <8 x float> %v155, <8 x float> %v159, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v165 = shufflevector <8 x float> %v157, <8 x float> %v161, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v166 = shufflevector <8 x float> %v157, <8 x float> %v161, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v167 = shufflevector <8 x float> %v156, <8 x float> %v160, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v168 = shufflevector <8 x float> %v156, <8 x float> %v160, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v169 = shufflevector <8 x float> %v158, <8 x float> %v162, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v170 = shufflevector <8 x float> %v158, <8 x float> %v162, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v171 = shufflevector <8 x float> %v163, <8 x float> %v165, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v172 = shufflevector <8 x float> %v163, <8 x float> %v165, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v173 = shufflevector <8 x float> %v164, <8 x float> %v166, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v174 = shufflevector <8 x float> %v164, <8 x float> %v166, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v175 = shufflevector <8 x float> %v167, <8 x float> %v169, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v176 = shufflevector <8 x float> %v167, <8 x float> %v169, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v177 = shufflevector <8 x float> %v168, <8 x float> %v170, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v178 = shufflevector <8 x float> %v168, <8 x float> %v170, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v171, ptr %v13, align 4
  store <8 x float> %v172, ptr %v179, align 4
  store <8 x float> %v173, ptr %v180, align 4
  store <8 x float> %v174, ptr %v181, align 4
  store <8 x float> %v175, ptr %v182, align 4
  store <8 x float> %v176, ptr %v183, align 4
  store <8 x float> %v177, ptr %v184, align 4
  store <8 x float> %v178, ptr %v185, align 4
  %v190 = getelementptr inbounds float, ptr %v189, i64 %v21
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = getelementptr inbounds float, ptr %v190, i64 8
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = getelementptr inbounds float, ptr %v190, i64 16
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = getelementptr inbounds float, ptr %v190, i64 24
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = getelementptr inbounds float, ptr %v190, i64 32
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = getelementptr inbounds float, ptr %v190, i64 40
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = getelementptr inbounds float, ptr %v190, i64 48
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = getelementptr inbounds float, ptr %v190, i64 56
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = shufflevector <8 x float> %v191, <8 x float> %v199, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v207 = shufflevector <8 x float> %v191, <8 x float> %v199, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v208 = shufflevector <8 x float> %v193, <8 x float> %v201, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v209 = shufflevector <8 x float> %v193, <8 x float> %v201, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v210 = shufflevector <8 x float> %v195, <8 x float> %v203, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v211 = shufflevector <8 x float> %v195, <8 x float> %v203, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v212 = shufflevector <8 x float> %v197, <8 x float> %v205, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v213 = shufflevector <8 x float> %v197, <8 x float> %v205, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v214 = shufflevector <8 x float> %v206, <8 x float> %v210, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v215 = shufflevector <8 x float> %v206, <8 x float> %v210, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v216 = shufflevector <8 x float> %v208, <8 x float> %v212, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v217 = shufflevector <8 x float> %v208, <8 x float> %v212, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v218 = shufflevector <8 x float> %v207, <8 x float> %v211, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v219 = shufflevector <8 x float> %v207, <8 x float> %v211, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v220 = shufflevector <8 x float> %v209, <8 x float> %v213, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v221 = shufflevector <8 x float> %v209, <8 x float> %v213, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v222 = shufflevector <8 x float> %v214, <8 x float> %v216, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v223 = shufflevector <8 x float> %v214, <8 x float> %v216, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v224 = shufflevector <8 x float> %v215, <8 x float> %v217, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v225 = shufflevector <8 x float> %v215, <8 x float> %v217, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v226 = shufflevector <8 x float> %v218, <8 x float> %v220, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v227 = shufflevector <8 x float> %v218, <8 x float> %v220, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v228 = shufflevector <8 x float> %v219, <8 x float> %v221, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v229 = shufflevector <8 x float> %v219, <8 x float> %v221, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v222, ptr %v14, align 4
  store <8 x float> %v223, ptr %v230, align 4
  store <8 x float> %v224, ptr %v231, align 4
  store <8 x float> %v225, ptr %v232, align 4
  store <8 x float> %v226, ptr %v233, align 4
  store <8 x float> %v227, ptr %v234, align 4
  store <8 x float> %v228, ptr %v235, align 4
  store <8 x float> %v229, ptr %v236, align 4
  br label %b6
b6:
  %v237 = phi i64 [ 0, %b4 ], [ %v289, %b7 ]
  %v238 = phi <8 x float> [ %v22, %b4 ], [ %v287, %b7 ]
  %v239 = phi <8 x float> [ %v23, %b4 ], [ %v288, %b7 ]
  %v240 = icmp slt i64 %v237, 8
  br i1 %v240, label %b7, label %b8
b7:
  %v241 = add i64 %v21, %v237
  %v242 = getelementptr inbounds <8 x float>, ptr %v11, i64 %v237
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = getelementptr inbounds <8 x float>, ptr %v12, i64 %v237
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = getelementptr inbounds <8 x float>, ptr %v13, i64 %v237
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = getelementptr inbounds <8 x float>, ptr %v14, i64 %v237
  %v249 = load <8 x float>, ptr %v248, align 4
  %v262 = getelementptr inbounds float, ptr %v261, i64 %v241
  %v263 = load float, ptr %v262, align 4
  %v268 = getelementptr inbounds float, ptr %v267, i64 %v241
  %v269 = load float, ptr %v268, align 4
  %v270 = fadd <8 x float> %v243, %v245
  %v272 = fmul <8 x float> %v271, %v247
  %v273 = fadd <8 x float> %v270, %v272
  %v274 = fadd <8 x float> %v273, %v272
  %v275 = mul i64 %v241, 8
  %v276 = getelementptr inbounds float, ptr %v256, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fadd <8 x float> %v274, %v277
  %v279 = insertelement <8 x float> poison, float %v263, i64 0
  %v280 = shufflevector <8 x float> %v279, <8 x float> poison, <8 x i32> zeroinitializer
  %v281 = fmul <8 x float> %v278, %v280
  %v282 = fmul <8 x float> %v278, %v249
  %v283 = insertelement <8 x float> poison, float %v269, i64 0
  %v284 = shufflevector <8 x float> %v283, <8 x float> poison, <8 x i32> zeroinitializer
  %v285 = fmul <8 x float> %v282, %v284
  %v286 = fneg <8 x float> %v285
  %v287 = fadd <8 x float> %v238, %v281
  %v288 = fadd <8 x float> %v239, %v286
  %v289 = add nsw i64 %v237, 1
  br label %b6
b8:
  %v290 = add nsw i64 %v21, 8
  br label %b3
b5:
  %v293 = getelementptr inbounds float, ptr %v292, i64 %v252
  store <8 x float> %v22, ptr %v293, align 4
  %v296 = getelementptr inbounds float, ptr %v295, i64 %v252
  store <8 x float> %v23, ptr %v296, align 4
  %v297 = add nsw i64 %v19, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v23 = load ptr, ptr %v22, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v81 = load ptr, ptr %v80, align 4
  %v84 = getelementptr inbounds i64, ptr %v1, i64 1
  %v85 = load i64, ptr %v84, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v91 = load ptr, ptr %v90, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v94 = load ptr, ptr %v93, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v100 = load ptr, ptr %v99, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v106 = load ptr, ptr %v105, align 4
  %v142 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v143 = load ptr, ptr %v142, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v150 = load ptr, ptr %v149, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v66 = getelementptr inbounds <8 x float>, ptr %v11, i64 1
  %v67 = getelementptr inbounds <8 x float>, ptr %v11, i64 2
  %v68 = getelementptr inbounds <8 x float>, ptr %v11, i64 3
  %v69 = getelementptr inbounds <8 x float>, ptr %v11, i64 4
  %v70 = getelementptr inbounds <8 x float>, ptr %v11, i64 5
  %v71 = getelementptr inbounds <8 x float>, ptr %v11, i64 6
  %v72 = getelementptr inbounds <8 x float>, ptr %v11, i64 7
  %v82 = add i64 %v5, 1
  %v83 = and i64 %v82, 1
  %v86 = mul i64 %v83, %v85
  %v87 = mul i64 %v86, 64
  %v88 = getelementptr inbounds float, ptr %v81, i64 %v87
  %v101 = mul i64 %v82, %v85
  %v102 = mul i64 %v101, 64
  %v103 = getelementptr inbounds float, ptr %v100, i64 %v102
  %v107 = mul i64 %v101, 8
  %v108 = getelementptr inbounds float, ptr %v106, i64 %v107
  %v112 = mul i64 %v5, %v85
  %v113 = mul i64 %v112, 64
  %v114 = getelementptr inbounds float, ptr %v100, i64 %v113
  %v144 = mul i64 %v112, 53
  %v145 = getelementptr inbounds float, ptr %v143, i64 %v144
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v152, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v24 = mul i64 %v16, 64
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v24
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v24
  %v95 = mul i64 %v16, 8
  %v96 = getelementptr inbounds float, ptr %v94, i64 %v95
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v24
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v95
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v24
  br label %b3
b3:
  %v18 = phi i64 [ 0, %b1 ], [ %v141, %b8 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v74, %b8 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v75, %b8 ]
  %v21 = icmp slt i64 %v18, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v18
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v26, i64 8
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v26, i64 16
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v26, i64 24
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v26, i64 32
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v26, i64 40
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v26, i64 48
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v26, i64 56
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v58, ptr %v11, align 4
  store <8 x float> %v59, ptr %v66, align 4
  store <8 x float> %v60, ptr %v67, align 4
  store <8 x float> %v61, ptr %v68, align 4
  store <8 x float> %v62, ptr %v69, align 4
  store <8 x float> %v63, ptr %v70, align 4
  store <8 x float> %v64, ptr %v71, align 4
  store <8 x float> %v65, ptr %v72, align 4
  br label %b6
b6:
  %v73 = phi i64 [ 0, %b4 ], [ %v140, %b7 ]
  %v74 = phi <8 x float> [ %v19, %b4 ], [ %v138, %b7 ]
  %v75 = phi <8 x float> [ %v20, %b4 ], [ %v139, %b7 ]
  %v76 = icmp slt i64 %v73, 8
  br i1 %v76, label %b7, label %b8
b7:
  %v77 = add i64 %v18, %v73
  %v78 = getelementptr inbounds <8 x float>, ptr %v11, i64 %v73
  %v79 = load <8 x float>, ptr %v78, align 4
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v77
  %v98 = load float, ptr %v97, align 4
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v77
  %v111 = load float, ptr %v110, align 4
  %v116 = mul i64 %v77, 8
  %v117 = getelementptr inbounds float, ptr %v89, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = getelementptr inbounds float, ptr %v92, i64 %v116
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fadd <8 x float> %v118, %v120
  %v122 = getelementptr inbounds float, ptr %v104, i64 %v116
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v98, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = fmul <8 x float> %v125, %v123
  %v127 = fadd <8 x float> %v121, %v126
  %v128 = fadd <8 x float> %v127, %v126
  %v129 = fadd <8 x float> %v128, %v79
  %v130 = insertelement <8 x float> poison, float %v111, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = fmul <8 x float> %v129, %v131
  %v133 = getelementptr inbounds float, ptr %v115, i64 %v116
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fmul <8 x float> %v129, %v134
  %v136 = fmul <8 x float> %v135, %v131
  %v137 = fneg <8 x float> %v136
  %v138 = fadd <8 x float> %v74, %v132
  %v139 = fadd <8 x float> %v75, %v137
  %v140 = add nsw i64 %v73, 1
  br label %b6
b8:
  %v141 = add nsw i64 %v18, 8
  br label %b3
b5:
  %v146 = mul i64 %v16, 53
  %v147 = getelementptr inbounds float, ptr %v145, i64 %v146
  %v148 = getelementptr inbounds float, ptr %v147, i64 32
  store <8 x float> %v19, ptr %v148, align 4
  %v151 = getelementptr inbounds float, ptr %v150, i64 %v95
  store <8 x float> %v20, ptr %v151, align 4
  %v152 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v15 = load ptr, ptr %v14, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v30 = load ptr, ptr %v29, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v33 = load ptr, ptr %v32, align 4
  %v24 = mul i64 %v5, %v23
  %v25 = mul i64 %v24, 16
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v34 = mul i64 %v24, 53
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 2
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v27 = mul i64 %v10, 16
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v27
  %v36 = mul i64 %v10, 53
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v49, %b4 ]
  %v13 = icmp slt i64 %v12, 2
  br i1 %v13, label %b4, label %b5
b4:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v12
  %v19 = load float, ptr %v18, align 4
  %v38 = mul i64 %v12, 8
  %v39 = getelementptr inbounds float, ptr %v28, i64 %v38
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v19, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = fmul <8 x float> %v42, %v40
  %v44 = fadd <8 x float> %v43, %v43
  %v45 = getelementptr inbounds float, ptr %v31, i64 %v38
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v44, %v46
  %v48 = getelementptr inbounds float, ptr %v37, i64 %v38
  store <8 x float> %v47, ptr %v48, align 4
  %v49 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v35 = load ptr, ptr %v34, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v39 = load ptr, ptr %v38, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v44 = load ptr, ptr %v43, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v47 = load ptr, ptr %v46, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v50 = load ptr, ptr %v49, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v53 = load ptr, ptr %v52, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v56 = load ptr, ptr %v55, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v59 = load ptr, ptr %v58, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v65 = load ptr, ptr %v64, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v71 = load ptr, ptr %v70, align 4
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v121 = load ptr, ptr %v120, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v125 = load ptr, ptr %v124, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v130 = load ptr, ptr %v129, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v135 = load ptr, ptr %v134, align 4
  %v261 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v262 = load ptr, ptr %v261, align 4
  %v264 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v265 = load ptr, ptr %v264, align 4
  %v267 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v268 = load ptr, ptr %v267, align 4
  %v270 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v271 = load ptr, ptr %v270, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v25 = add i64 %v5, 1
  %v26 = and i64 %v25, 1
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v24, i64 %v30
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v30
  %v60 = mul i64 %v5, %v28
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  %v66 = mul i64 %v60, 8
  %v67 = getelementptr inbounds float, ptr %v65, i64 %v66
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v60
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v66
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v60
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v60
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v60
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v273, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v32 = mul i64 %v15, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v32
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v15
  %v41 = load float, ptr %v40, align 4
  %v42 = fneg float %v41
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v32
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v32
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v32
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v32
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v15
  %v63 = load float, ptr %v62, align 4
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v32
  %v69 = fsub float 0x3FF0000000000000, %v63
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v15
  %v74 = load float, ptr %v73, align 4
  %v75 = call float @llvm.fabs.f32(float %v74)
  %v76 = fneg float %v75
  %v77 = fcmp olt float %v76, 0xC05A400000000000
  %v78 = select i1 %v77, float 0xC05A400000000000, float %v76
  %v79 = call float @llvm.fmuladd.f32(float %v78, float 0x3FF7154760000000, float 0x4168000000000000)
  %v80 = fsub float %v79, 0x4168000000000000
  %v81 = call float @llvm.fmuladd.f32(float %v80, float 0xBFE62E4000000000, float %v78)
  %v82 = call float @llvm.fmuladd.f32(float %v80, float 0xBEB7F7D1C0000000, float %v81)
  %v83 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v82, float 0x3F81227F40000000)
  %v84 = call float @llvm.fmuladd.f32(float %v83, float %v82, float 0x3FA5556740000000)
  %v85 = call float @llvm.fmuladd.f32(float %v84, float %v82, float 0x3FC5554B00000000)
  %v86 = call float @llvm.fmuladd.f32(float %v85, float %v82, float 0x3FDFFFFFE0000000)
  %v87 = call float @llvm.fmuladd.f32(float %v82, float %v86, float 0x3FF0000000000000)
  %v88 = call float @llvm.fmuladd.f32(float %v82, float %v87, float 0x3FF0000000000000)
  %v89 = bitcast float %v79 to i32
  %v90 = sub i32 %v89, 1262485250
  %v91 = lshr i32 %v90, 1
  %v92 = sub i32 %v90, %v91
  %v93 = shl i32 %v91, 23
  %v94 = bitcast i32 %v93 to float
  %v95 = shl i32 %v92, 23
  %v96 = bitcast i32 %v95 to float
  %v97 = fmul float %v88, %v94
  %v98 = fmul float %v97, %v96
  %v99 = fcmp ogt float %v98, 0x3FDA8279A0000000
  %v100 = call float @llvm.fmuladd.f32(float %v98, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v101 = select i1 %v99, float %v100, float %v98
  %v102 = select i1 %v99, float 0x3FE62E4000000000, float 0x0000000000000000
  %v103 = select i1 %v99, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v104 = fmul float %v101, %v101
  %v105 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v104, float 0xBFC0DA7220000000)
  %v106 = call float @llvm.fmuladd.f32(float %v105, float %v104, float 0xBFC546EF00000000)
  %v107 = call float @llvm.fmuladd.f32(float %v106, float %v104, float 0xBFD0002320000000)
  %v108 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v104, float 0x3FC22D90A0000000)
  %v109 = call float @llvm.fmuladd.f32(float %v108, float %v104, float 0x3FC999FF60000000)
  %v110 = call float @llvm.fmuladd.f32(float %v109, float %v104, float 0x3FD5555540000000)
  %v111 = call float @llvm.fmuladd.f32(float %v101, float %v107, float %v110)
  %v112 = call float @llvm.fmuladd.f32(float %v101, float %v111, float 0xBFE0000000000000)
  %v113 = call float @llvm.fmuladd.f32(float %v104, float %v112, float %v103)
  %v114 = fadd float %v113, %v101
  %v115 = fadd float %v114, %v102
  %v116 = fcmp ogt float %v74, 0x0000000000000000
  %v117 = select i1 %v116, float %v74, float 0x0000000000000000
  %v118 = fadd float %v117, %v115
  %v119 = fadd float 0x3FF0000000000000, %v118
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v32
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v15
  %v128 = load float, ptr %v127, align 4
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v15
  %v133 = load float, ptr %v132, align 4
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v15
  %v138 = load float, ptr %v137, align 4
  %v144 = insertelement <8 x float> poison, float %v42, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = insertelement <8 x float> poison, float %v63, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = insertelement <8 x float> poison, float %v119, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = insertelement <8 x float> poison, float %v128, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = insertelement <8 x float> poison, float %v133, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = insertelement <8 x float> poison, float %v69, i64 0
  %v203 = shufflevector <8 x float> %v202, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = insertelement <8 x float> poison, float %v138, i64 0
  %v208 = shufflevector <8 x float> %v207, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v220, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v216, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v217, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v218, %b4 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v219, %b4 ]
  %v22 = icmp slt i64 %v17, 8
  br i1 %v22, label %b4, label %b5
b4:
  %v139 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v37, i64 %v17
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v140, %v142
  %v146 = fadd <8 x float> %v143, %v145
  %v147 = getelementptr inbounds float, ptr %v45, i64 %v17
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = fadd <8 x float> %v146, %v148
  %v150 = getelementptr inbounds float, ptr %v48, i64 %v17
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = getelementptr inbounds float, ptr %v51, i64 %v17
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fsub <8 x float> %v151, %v153
  %v155 = getelementptr inbounds float, ptr %v54, i64 %v17
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fadd <8 x float> %v154, %v156
  %v158 = getelementptr inbounds float, ptr %v57, i64 %v17
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v157, %v159
  %v161 = fadd <8 x float> %v149, %v160
  %v162 = getelementptr inbounds float, ptr %v68, i64 %v17
  %v163 = load <8 x float>, ptr %v162, align 4
  %v166 = fmul <8 x float> %v165, %v163
  %v167 = getelementptr inbounds float, ptr %v123, i64 %v17
  %v168 = load <8 x float>, ptr %v167, align 4
  %v171 = fmul <8 x float> %v170, %v168
  %v174 = fsub <8 x float> %v171, %v173
  %v175 = fcmp olt <8 x float> %v174, splat (float 0xC05A400000000000)
  %v176 = select <8 x i1> %v175, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v174
  %v177 = fcmp ogt <8 x float> %v176, splat (float 0x4056400000000000)
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0x4056400000000000), <8 x float> %v176
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v180 = fsub <8 x float> %v179, splat (float 0x4168000000000000)
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v178)
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v181)
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v182, <8 x float> splat (float 0x3F81227F40000000))
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v182, <8 x float> splat (float 0x3FA5556740000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v182, <8 x float> splat (float 0x3FC5554B00000000))
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v182, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v186, <8 x float> splat (float 0x3FF0000000000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v187, <8 x float> splat (float 0x3FF0000000000000))
  %v189 = bitcast <8 x float> %v179 to <8 x i32>
  %v190 = sub <8 x i32> %v189, splat (i32 1262485250)
  %v191 = lshr <8 x i32> %v190, splat (i32 1)
  %v192 = sub <8 x i32> %v190, %v191
  %v193 = shl <8 x i32> %v191, splat (i32 23)
  %v194 = bitcast <8 x i32> %v193 to <8 x float>
  %v195 = shl <8 x i32> %v192, splat (i32 23)
  %v196 = bitcast <8 x i32> %v195 to <8 x float>
  %v197 = fmul <8 x float> %v188, %v194
  %v198 = fmul <8 x float> %v197, %v196
  %v201 = fdiv <8 x float> %v198, %v200
  %v204 = fmul <8 x float> %v203, %v201
  %v205 = fadd <8 x float> %v166, %v204
  %v206 = fmul <8 x float> %v161, %v205
  %v209 = fmul <8 x float> %v161, %v208
  %v210 = fmul <8 x float> %v209, %v201
  %v211 = fmul <8 x float> %v209, %v163
  %v212 = fmul <8 x float> %v209, %v203
  %v213 = fmul <8 x float> %v212, %v201
  %v214 = fdiv <8 x float> %v213, %v200
  %v215 = fneg <8 x float> %v214
  %v216 = fadd <8 x float> %v18, %v206
  %v217 = fadd <8 x float> %v19, %v210
  %v218 = fadd <8 x float> %v20, %v211
  %v219 = fadd <8 x float> %v21, %v215
  %v220 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v221 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v222 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v223 = fadd <4 x float> %v221, %v222
  %v224 = shufflevector <4 x float> %v223, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v225 = shufflevector <4 x float> %v223, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v226 = fadd <2 x float> %v224, %v225
  %v227 = extractelement <2 x float> %v226, i64 0
  %v228 = extractelement <2 x float> %v226, i64 1
  %v229 = fadd float %v227, %v228
  %v230 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v231 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v232 = fadd <4 x float> %v230, %v231
  %v233 = shufflevector <4 x float> %v232, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v234 = shufflevector <4 x float> %v232, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v235 = fadd <2 x float> %v233, %v234
  %v236 = extractelement <2 x float> %v235, i64 0
  %v237 = extractelement <2 x float> %v235, i64 1
  %v238 = fadd float %v236, %v237
  %v239 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v240 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v241 = fadd <4 x float> %v239, %v240
  %v242 = shufflevector <4 x float> %v241, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v243 = shufflevector <4 x float> %v241, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v244 = fadd <2 x float> %v242, %v243
  %v245 = extractelement <2 x float> %v244, i64 0
  %v246 = extractelement <2 x float> %v244, i64 1
  %v247 = fadd float %v245, %v246
  %v248 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v249 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v250 = fadd <4 x float> %v248, %v249
  %v251 = shufflevector <4 x float> %v250, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v252 = shufflevector <4 x float> %v250, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v253 = fadd <2 x float> %v251, %v252
  %v254 = extractelement <2 x float> %v253, i64 0
  %v255 = extractelement <2 x float> %v253, i64 1
  %v256 = fadd float %v254, %v255
  %v257 = fadd float %v229, 0x0000000000000000
  %v258 = fadd float %v238, 0x0000000000000000
  %v259 = fadd float %v247, 0x0000000000000000
  %v260 = fadd float %v256, 0x0000000000000000
  %v263 = getelementptr inbounds float, ptr %v262, i64 %v15
  store float %v257, ptr %v263, align 4
  %v266 = getelementptr inbounds float, ptr %v265, i64 %v15
  store float %v258, ptr %v266, align 4
  %v269 = getelementptr inbounds float, ptr %v268, i64 %v15
  store float %v259, ptr %v269, align 4
  %v272 = getelementptr inbounds float, ptr %v271, i64 %v15
  store float %v260, ptr %v272, align 4
  %v273 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v28 = load ptr, ptr %v27, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v40 = load ptr, ptr %v39, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v48 = load ptr, ptr %v47, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v51 = load ptr, ptr %v50, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v54 = load ptr, ptr %v53, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v57 = load ptr, ptr %v56, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v60 = load ptr, ptr %v59, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v65 = load ptr, ptr %v64, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v17
  %v29 = add i64 %v5, 1
  %v30 = and i64 %v29, 1
  %v31 = mul i64 %v30, %v15
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v32
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v16
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v16
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v103, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  call void @llvm.memset.p0.i64(ptr %v20, i8 0, i64 32, i1 0)
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v19
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v10
  %v42 = load float, ptr %v41, align 4
  %v43 = fneg float %v42
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v19
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v19
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v19
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v19
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v19
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v10
  %v63 = load float, ptr %v62, align 4
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v10
  %v68 = load float, ptr %v67, align 4
  br label %b3
b3:
  %v21 = phi i64 [ 0, %b1 ], [ %v102, %b4 ]
  %v22 = icmp slt i64 %v21, 8
  br i1 %v22, label %b4, label %b5
b4:
  %v69 = getelementptr inbounds float, ptr %v26, i64 %v21
  %v70 = load float, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v34, i64 %v21
  %v72 = load float, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v38, i64 %v21
  %v74 = load float, ptr %v73, align 4
  %v75 = fadd float %v72, %v74
  %v76 = fadd float %v75, %v43
  %v77 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v78 = load float, ptr %v77, align 4
  %v79 = fadd float %v76, %v78
  %v80 = getelementptr inbounds float, ptr %v49, i64 %v21
  %v81 = load float, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v52, i64 %v21
  %v83 = load float, ptr %v82, align 4
  %v84 = fsub float %v81, %v83
  %v85 = getelementptr inbounds float, ptr %v55, i64 %v21
  %v86 = load float, ptr %v85, align 4
  %v87 = fadd float %v84, %v86
  %v88 = getelementptr inbounds float, ptr %v58, i64 %v21
  %v89 = load float, ptr %v88, align 4
  %v90 = fadd float %v87, %v89
  %v91 = fadd float %v79, %v90
  %v92 = fmul float %v91, %v63
  %v93 = fmul float %v92, %v68
  %v94 = fcmp ogt float %v70, 0x0000000000000000
  %v95 = select i1 %v94, float %v70, float 0x0000000000000000
  %v96 = fcmp ogt float %v95, 0x401C000000000000
  %v97 = select i1 %v96, float 0x401C000000000000, float %v95
  %v98 = fptosi float %v97 to i64
  %v99 = getelementptr inbounds float, ptr %v20, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = fadd float %v100, %v93
  store float %v101, ptr %v99, align 4
  %v102 = add nsw i64 %v21, 1
  br label %b3
b5:
  %v103 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v25 = load ptr, ptr %v24, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v26 = mul i64 %v20, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v33 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v38, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v28 = mul i64 %v10, 53
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = load <8 x float>, ptr %v15, align 4
  %v31 = load <8 x float>, ptr %v23, align 4
  %v32 = fmul <8 x float> %v30, %v31
  %v35 = fsub <8 x float> %v34, %v31
  %v36 = fmul <8 x float> %v32, %v35
  %v37 = getelementptr inbounds float, ptr %v29, i64 24
  store <8 x float> %v36, ptr %v37, align 4
  %v38 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v22 = load ptr, ptr %v21, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v28 = load ptr, ptr %v27, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = mul i64 %v16, 7
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v34, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = mul i64 %v10, 7
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v30 = getelementptr inbounds float, ptr %v20, i64 1
  %v31 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v30, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v26, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>, <8 x float> zeroinitializer)
  %v33 = fmul <8 x float> %v31, %v32
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v33, ptr align 4 %v29, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 0>)
  %v34 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v32 = load ptr, ptr %v31, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v36 = load ptr, ptr %v35, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v41 = load ptr, ptr %v40, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v44 = load ptr, ptr %v43, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v47 = load ptr, ptr %v46, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v50 = load ptr, ptr %v49, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v53 = load ptr, ptr %v52, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v56 = load ptr, ptr %v55, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v62 = load ptr, ptr %v61, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v68 = load ptr, ptr %v67, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v73 = load ptr, ptr %v72, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v77 = load ptr, ptr %v76, align 4
  %v126 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v127 = load ptr, ptr %v126, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v132 = load ptr, ptr %v131, align 4
  %v216 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v217 = load ptr, ptr %v216, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v27
  %v57 = mul i64 %v5, %v25
  %v58 = getelementptr inbounds float, ptr %v56, i64 %v57
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v57
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v57
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v57
  %v128 = mul i64 %v57, 8
  %v129 = getelementptr inbounds float, ptr %v127, i64 %v128
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v57
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v219, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v29
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v15
  %v38 = load float, ptr %v37, align 4
  %v39 = fneg float %v38
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v29
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v29
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v29
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v29
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v29
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v15
  %v60 = load float, ptr %v59, align 4
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v15
  %v65 = load float, ptr %v64, align 4
  %v66 = fsub float 0x3FF0000000000000, %v65
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v15
  %v71 = load float, ptr %v70, align 4
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v15
  %v75 = load float, ptr %v74, align 4
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v15
  %v80 = load float, ptr %v79, align 4
  %v81 = call float @llvm.fabs.f32(float %v80)
  %v82 = fneg float %v81
  %v83 = fcmp olt float %v82, 0xC05A400000000000
  %v84 = select i1 %v83, float 0xC05A400000000000, float %v82
  %v85 = call float @llvm.fmuladd.f32(float %v84, float 0x3FF7154760000000, float 0x4168000000000000)
  %v86 = fsub float %v85, 0x4168000000000000
  %v87 = call float @llvm.fmuladd.f32(float %v86, float 0xBFE62E4000000000, float %v84)
  %v88 = call float @llvm.fmuladd.f32(float %v86, float 0xBEB7F7D1C0000000, float %v87)
  %v89 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v88, float 0x3F81227F40000000)
  %v90 = call float @llvm.fmuladd.f32(float %v89, float %v88, float 0x3FA5556740000000)
  %v91 = call float @llvm.fmuladd.f32(float %v90, float %v88, float 0x3FC5554B00000000)
  %v92 = call float @llvm.fmuladd.f32(float %v91, float %v88, float 0x3FDFFFFFE0000000)
  %v93 = call float @llvm.fmuladd.f32(float %v88, float %v92, float 0x3FF0000000000000)
  %v94 = call float @llvm.fmuladd.f32(float %v88, float %v93, float 0x3FF0000000000000)
  %v95 = bitcast float %v85 to i32
  %v96 = sub i32 %v95, 1262485250
  %v97 = lshr i32 %v96, 1
  %v98 = sub i32 %v96, %v97
  %v99 = shl i32 %v97, 23
  %v100 = bitcast i32 %v99 to float
  %v101 = shl i32 %v98, 23
  %v102 = bitcast i32 %v101 to float
  %v103 = fmul float %v94, %v100
  %v104 = fmul float %v103, %v102
  %v105 = fcmp ogt float %v104, 0x3FDA8279A0000000
  %v106 = call float @llvm.fmuladd.f32(float %v104, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v107 = select i1 %v105, float %v106, float %v104
  %v108 = select i1 %v105, float 0x3FE62E4000000000, float 0x0000000000000000
  %v109 = select i1 %v105, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v110 = fmul float %v107, %v107
  %v111 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v110, float 0xBFC0DA7220000000)
  %v112 = call float @llvm.fmuladd.f32(float %v111, float %v110, float 0xBFC546EF00000000)
  %v113 = call float @llvm.fmuladd.f32(float %v112, float %v110, float 0xBFD0002320000000)
  %v114 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v110, float 0x3FC22D90A0000000)
  %v115 = call float @llvm.fmuladd.f32(float %v114, float %v110, float 0x3FC999FF60000000)
  %v116 = call float @llvm.fmuladd.f32(float %v115, float %v110, float 0x3FD5555540000000)
  %v117 = call float @llvm.fmuladd.f32(float %v107, float %v113, float %v116)
  %v118 = call float @llvm.fmuladd.f32(float %v107, float %v117, float 0xBFE0000000000000)
  %v119 = call float @llvm.fmuladd.f32(float %v110, float %v118, float %v109)
  %v120 = fadd float %v119, %v107
  %v121 = fadd float %v120, %v108
  %v122 = fcmp ogt float %v80, 0x0000000000000000
  %v123 = select i1 %v122, float %v80, float 0x0000000000000000
  %v124 = fadd float %v123, %v121
  %v125 = fadd float 0x3FF0000000000000, %v124
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v29
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v15
  %v135 = load float, ptr %v134, align 4
  %v141 = insertelement <8 x float> poison, float %v39, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = insertelement <8 x float> poison, float %v60, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = insertelement <8 x float> poison, float %v66, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = insertelement <8 x float> poison, float %v71, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = insertelement <8 x float> poison, float %v75, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = insertelement <8 x float> poison, float %v125, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = insertelement <8 x float> poison, float %v135, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v205, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v204, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v136 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = getelementptr inbounds float, ptr %v34, i64 %v17
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fadd <8 x float> %v137, %v139
  %v143 = fadd <8 x float> %v140, %v142
  %v144 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = fadd <8 x float> %v143, %v145
  %v147 = getelementptr inbounds float, ptr %v45, i64 %v17
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = getelementptr inbounds float, ptr %v48, i64 %v17
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fsub <8 x float> %v148, %v150
  %v152 = getelementptr inbounds float, ptr %v51, i64 %v17
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fadd <8 x float> %v151, %v153
  %v155 = getelementptr inbounds float, ptr %v54, i64 %v17
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fadd <8 x float> %v154, %v156
  %v158 = fadd <8 x float> %v146, %v157
  %v161 = fmul <8 x float> %v158, %v160
  %v164 = fmul <8 x float> %v161, %v163
  %v167 = fdiv <8 x float> %v164, %v166
  %v170 = fadd <8 x float> %v167, %v169
  %v171 = getelementptr inbounds float, ptr %v130, i64 %v17
  %v172 = load <8 x float>, ptr %v171, align 4
  %v175 = fmul <8 x float> %v174, %v172
  %v178 = fsub <8 x float> %v175, %v177
  %v179 = fcmp olt <8 x float> %v178, splat (float 0xC05A400000000000)
  %v180 = select <8 x i1> %v179, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v178
  %v181 = fcmp ogt <8 x float> %v180, splat (float 0x4056400000000000)
  %v182 = select <8 x i1> %v181, <8 x float> splat (float 0x4056400000000000), <8 x float> %v180
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v184 = fsub <8 x float> %v183, splat (float 0x4168000000000000)
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v182)
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v185)
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v186, <8 x float> splat (float 0x3F81227F40000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v186, <8 x float> splat (float 0x3FA5556740000000))
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v186, <8 x float> splat (float 0x3FC5554B00000000))
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v186, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v190, <8 x float> splat (float 0x3FF0000000000000))
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v191, <8 x float> splat (float 0x3FF0000000000000))
  %v193 = bitcast <8 x float> %v183 to <8 x i32>
  %v194 = sub <8 x i32> %v193, splat (i32 1262485250)
  %v195 = lshr <8 x i32> %v194, splat (i32 1)
  %v196 = sub <8 x i32> %v194, %v195
  %v197 = shl <8 x i32> %v195, splat (i32 23)
  %v198 = bitcast <8 x i32> %v197 to <8 x float>
  %v199 = shl <8 x i32> %v196, splat (i32 23)
  %v200 = bitcast <8 x i32> %v199 to <8 x float>
  %v201 = fmul <8 x float> %v192, %v198
  %v202 = fmul <8 x float> %v201, %v200
  %v203 = fmul <8 x float> %v170, %v202
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v172, <8 x float> %v18)
  %v205 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v206 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v207 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v208 = fadd <4 x float> %v206, %v207
  %v209 = shufflevector <4 x float> %v208, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v210 = shufflevector <4 x float> %v208, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v211 = fadd <2 x float> %v209, %v210
  %v212 = extractelement <2 x float> %v211, i64 0
  %v213 = extractelement <2 x float> %v211, i64 1
  %v214 = fadd float %v212, %v213
  %v215 = fadd float %v214, 0x0000000000000000
  %v218 = getelementptr inbounds float, ptr %v217, i64 %v15
  store float %v215, ptr %v218, align 4
  %v219 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v28 = load ptr, ptr %v27, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v33 = load ptr, ptr %v32, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v36 = load ptr, ptr %v35, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v39 = load ptr, ptr %v38, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v54 = load ptr, ptr %v53, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v60 = load ptr, ptr %v59, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v65 = load ptr, ptr %v64, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v69 = load ptr, ptr %v68, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v119 = load ptr, ptr %v118, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v124 = load ptr, ptr %v123, align 4
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v129 = load ptr, ptr %v128, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v140 = load ptr, ptr %v139, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 121
  %v144 = load ptr, ptr %v143, align 4
  %v146 = getelementptr inbounds ptr, ptr %v0, i64 122
  %v147 = load ptr, ptr %v146, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v49 = mul i64 %v5, %v17
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v49
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v49
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v49
  %v120 = mul i64 %v49, 8
  %v121 = getelementptr inbounds float, ptr %v119, i64 %v120
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v49
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v49
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v120
  %v211 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v212 = shufflevector <8 x float> %v211, <8 x float> poison, <8 x i32> zeroinitializer
  %v215 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v230, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v21
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v10
  %v30 = load float, ptr %v29, align 4
  %v31 = fneg float %v30
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v21
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v21
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v21
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v10
  %v52 = load float, ptr %v51, align 4
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v10
  %v57 = load float, ptr %v56, align 4
  %v58 = fsub float 0x3FF0000000000000, %v57
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v10
  %v63 = load float, ptr %v62, align 4
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v10
  %v67 = load float, ptr %v66, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v10
  %v72 = load float, ptr %v71, align 4
  %v73 = call float @llvm.fabs.f32(float %v72)
  %v74 = fneg float %v73
  %v75 = fcmp olt float %v74, 0xC05A400000000000
  %v76 = select i1 %v75, float 0xC05A400000000000, float %v74
  %v77 = call float @llvm.fmuladd.f32(float %v76, float 0x3FF7154760000000, float 0x4168000000000000)
  %v78 = fsub float %v77, 0x4168000000000000
  %v79 = call float @llvm.fmuladd.f32(float %v78, float 0xBFE62E4000000000, float %v76)
  %v80 = call float @llvm.fmuladd.f32(float %v78, float 0xBEB7F7D1C0000000, float %v79)
  %v81 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v80, float 0x3F81227F40000000)
  %v82 = call float @llvm.fmuladd.f32(float %v81, float %v80, float 0x3FA5556740000000)
  %v83 = call float @llvm.fmuladd.f32(float %v82, float %v80, float 0x3FC5554B00000000)
  %v84 = call float @llvm.fmuladd.f32(float %v83, float %v80, float 0x3FDFFFFFE0000000)
  %v85 = call float @llvm.fmuladd.f32(float %v80, float %v84, float 0x3FF0000000000000)
  %v86 = call float @llvm.fmuladd.f32(float %v80, float %v85, float 0x3FF0000000000000)
  %v87 = bitcast float %v77 to i32
  %v88 = sub i32 %v87, 1262485250
  %v89 = lshr i32 %v88, 1
  %v90 = sub i32 %v88, %v89
  %v91 = shl i32 %v89, 23
  %v92 = bitcast i32 %v91 to float
  %v93 = shl i32 %v90, 23
  %v94 = bitcast i32 %v93 to float
  %v95 = fmul float %v86, %v92
  %v96 = fmul float %v95, %v94
  %v97 = fcmp ogt float %v96, 0x3FDA8279A0000000
  %v98 = call float @llvm.fmuladd.f32(float %v96, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v99 = select i1 %v97, float %v98, float %v96
  %v100 = select i1 %v97, float 0x3FE62E4000000000, float 0x0000000000000000
  %v101 = select i1 %v97, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v102 = fmul float %v99, %v99
  %v103 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v102, float 0xBFC0DA7220000000)
  %v104 = call float @llvm.fmuladd.f32(float %v103, float %v102, float 0xBFC546EF00000000)
  %v105 = call float @llvm.fmuladd.f32(float %v104, float %v102, float 0xBFD0002320000000)
  %v106 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v102, float 0x3FC22D90A0000000)
  %v107 = call float @llvm.fmuladd.f32(float %v106, float %v102, float 0x3FC999FF60000000)
  %v108 = call float @llvm.fmuladd.f32(float %v107, float %v102, float 0x3FD5555540000000)
  %v109 = call float @llvm.fmuladd.f32(float %v99, float %v105, float %v108)
  %v110 = call float @llvm.fmuladd.f32(float %v99, float %v109, float 0xBFE0000000000000)
  %v111 = call float @llvm.fmuladd.f32(float %v102, float %v110, float %v101)
  %v112 = fadd float %v111, %v99
  %v113 = fadd float %v112, %v100
  %v114 = fcmp ogt float %v72, 0x0000000000000000
  %v115 = select i1 %v114, float %v72, float 0x0000000000000000
  %v116 = fadd float %v115, %v113
  %v117 = fadd float 0x3FF0000000000000, %v116
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v21
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v10
  %v127 = load float, ptr %v126, align 4
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v10
  %v132 = load float, ptr %v131, align 4
  %v133 = fcmp une float %v132, 0x0000000000000000
  %v134 = select i1 %v133, float 0x3FF0000000000000, float 0x0000000000000000
  %v135 = fcmp une float %v134, 0x0000000000000000
  %v136 = select i1 %v135, float %v132, float 0x3FF0000000000000
  %v137 = call float @llvm.sqrt.f32(float %v136)
  %v138 = select i1 %v135, float %v137, float 0x0000000000000000
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v21
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v21
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v21
  %v149 = load <8 x float>, ptr %v22, align 4
  %v150 = load <8 x float>, ptr %v26, align 4
  %v151 = fadd <8 x float> %v149, %v150
  %v152 = insertelement <8 x float> poison, float %v31, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = fadd <8 x float> %v151, %v153
  %v155 = load <8 x float>, ptr %v34, align 4
  %v156 = fadd <8 x float> %v154, %v155
  %v157 = load <8 x float>, ptr %v37, align 4
  %v158 = load <8 x float>, ptr %v40, align 4
  %v159 = fsub <8 x float> %v157, %v158
  %v160 = load <8 x float>, ptr %v43, align 4
  %v161 = fadd <8 x float> %v159, %v160
  %v162 = load <8 x float>, ptr %v46, align 4
  %v163 = fadd <8 x float> %v161, %v162
  %v164 = fadd <8 x float> %v156, %v163
  %v165 = insertelement <8 x float> poison, float %v52, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = fmul <8 x float> %v164, %v166
  %v168 = insertelement <8 x float> poison, float %v58, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = fmul <8 x float> %v167, %v169
  %v171 = insertelement <8 x float> poison, float %v63, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = fdiv <8 x float> %v170, %v172
  %v174 = insertelement <8 x float> poison, float %v67, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = fadd <8 x float> %v173, %v175
  %v177 = load <8 x float>, ptr %v122, align 4
  %v178 = insertelement <8 x float> poison, float %v117, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = fmul <8 x float> %v179, %v177
  %v181 = insertelement <8 x float> poison, float %v127, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  %v183 = fsub <8 x float> %v180, %v182
  %v184 = fcmp olt <8 x float> %v183, splat (float 0xC05A400000000000)
  %v185 = select <8 x i1> %v184, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v183
  %v186 = fcmp ogt <8 x float> %v185, splat (float 0x4056400000000000)
  %v187 = select <8 x i1> %v186, <8 x float> splat (float 0x4056400000000000), <8 x float> %v185
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v189 = fsub <8 x float> %v188, splat (float 0x4168000000000000)
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v187)
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v190)
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v191, <8 x float> splat (float 0x3F81227F40000000))
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v192, <8 x float> %v191, <8 x float> splat (float 0x3FA5556740000000))
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v191, <8 x float> splat (float 0x3FC5554B00000000))
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v191, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v195, <8 x float> splat (float 0x3FF0000000000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v196, <8 x float> splat (float 0x3FF0000000000000))
  %v198 = bitcast <8 x float> %v188 to <8 x i32>
  %v199 = sub <8 x i32> %v198, splat (i32 1262485250)
  %v200 = lshr <8 x i32> %v199, splat (i32 1)
  %v201 = sub <8 x i32> %v199, %v200
  %v202 = shl <8 x i32> %v200, splat (i32 23)
  %v203 = bitcast <8 x i32> %v202 to <8 x float>
  %v204 = shl <8 x i32> %v201, splat (i32 23)
  %v205 = bitcast <8 x i32> %v204 to <8 x float>
  %v206 = fmul <8 x float> %v197, %v203
  %v207 = fmul <8 x float> %v206, %v205
  %v208 = fmul <8 x float> %v176, %v207
  %v209 = fmul <8 x float> %v208, %v179
  %v210 = load <8 x float>, ptr %v142, align 4
  %v213 = fcmp une <8 x float> %v210, %v212
  %v214 = select <8 x i1> %v213, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v217 = fcmp une <8 x float> %v214, splat (float 0x0000000000000000)
  %v218 = select <8 x i1> %v217, <8 x float> %v210, <8 x float> %v216
  %v219 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v218)
  %v220 = select <8 x i1> %v217, <8 x float> %v219, <8 x float> %v212
  %v221 = insertelement <8 x float> poison, float %v138, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  %v223 = fmul <8 x float> %v222, %v220
  %v226 = fadd <8 x float> %v223, %v225
  %v227 = fdiv <8 x float> %v209, %v226
  %v228 = fmul <8 x float> %v209, %v177
  %v229 = fdiv <8 x float> %v228, %v226
  store <8 x float> %v227, ptr %v145, align 4
  store <8 x float> %v229, ptr %v148, align 4
  %v230 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v13 = load ptr, ptr %v12, align 4
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v17, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 7
  store float 0x0000000000000000, ptr %v16, align 4
  %v17 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v17 = load ptr, ptr %v16, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v35 = load ptr, ptr %v34, align 4
  %v24 = mul i64 %v5, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v39, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v18 = mul i64 %v10, 8
  %v19 = getelementptr inbounds float, ptr %v17, i64 %v18
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v18
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v18
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v38, %b4 ]
  %v13 = phi float [ 0x0000000000000000, %b1 ], [ %v33, %b4 ]
  %v14 = icmp slt i64 %v12, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v15 = sub i64 7, %v12
  %v28 = getelementptr inbounds float, ptr %v19, i64 %v15
  %v29 = load float, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v27, i64 %v15
  %v31 = load float, ptr %v30, align 4
  %v32 = fmul float %v31, %v13
  %v33 = fadd float %v29, %v32
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v15
  store float %v33, ptr %v37, align 4
  %v38 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 122
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v61 = load ptr, ptr %v60, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v28 = mul i64 %v5, %v27
  %v29 = mul i64 %v28, 8
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v36 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v63, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v22
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v49, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v48, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v35 = load <8 x float>, ptr %v34, align 4
  %v38 = fcmp une <8 x float> %v35, %v37
  %v39 = select <8 x i1> %v38, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v42 = fcmp une <8 x float> %v39, splat (float 0x0000000000000000)
  %v43 = select <8 x i1> %v42, <8 x float> %v35, <8 x float> %v41
  %v44 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v43)
  %v45 = select <8 x i1> %v42, <8 x float> %v44, <8 x float> %v37
  %v46 = fmul <8 x float> %v33, %v45
  %v47 = fneg <8 x float> %v46
  %v48 = fadd <8 x float> %v18, %v47
  %v49 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v50 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v51 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v52 = fadd <4 x float> %v50, %v51
  %v53 = shufflevector <4 x float> %v52, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v54 = shufflevector <4 x float> %v52, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v55 = fadd <2 x float> %v53, %v54
  %v56 = extractelement <2 x float> %v55, i64 0
  %v57 = extractelement <2 x float> %v55, i64 1
  %v58 = fadd float %v56, %v57
  %v59 = fadd float %v58, 0x0000000000000000
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v15
  store float %v59, ptr %v62, align 4
  %v63 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 122
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v31 = load ptr, ptr %v30, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v38, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fcmp une float %v23, 0x0000000000000000
  %v25 = select i1 %v24, float 0x3FF0000000000000, float 0x0000000000000000
  %v26 = fcmp une float %v25, 0x0000000000000000
  %v27 = select i1 %v26, float %v23, float 0x3FF0000000000000
  %v28 = call float @llvm.sqrt.f32(float %v27)
  %v29 = select i1 %v26, float %v28, float 0x0000000000000000
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v14
  %v33 = load <8 x float>, ptr %v15, align 4
  %v34 = insertelement <8 x float> poison, float %v29, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = fmul <8 x float> %v33, %v35
  %v37 = fneg <8 x float> %v36
  store <8 x float> %v37, ptr %v32, align 4
  %v38 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 121
  %v21 = load ptr, ptr %v20, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v43 = load ptr, ptr %v42, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v45, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v41, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v40, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v17
  %v25 = load float, ptr %v24, align 4
  %v35 = mul i64 %v17, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v25, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v37, <8 x float> %v18)
  %v41 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v22
  store <8 x float> %v18, ptr %v44, align 4
  %v45 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v46 = load ptr, ptr %v45, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v47 = mul i64 %v20, 53
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v52, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fcmp olt float %v23, 0xC056400000000000
  %v25 = select i1 %v24, float 0xC056400000000000, float %v23
  %v26 = fcmp ogt float %v25, 0x4056000000000000
  %v27 = select i1 %v26, float 0x4056000000000000, float %v25
  %v28 = call float @llvm.fmuladd.f32(float %v27, float 0xBFF7154760000000, float 0x4168000FE0000000)
  %v29 = fsub float %v28, 0x4168000FE0000000
  %v30 = bitcast float %v28 to i32
  %v31 = shl i32 %v30, 23
  %v32 = bitcast i32 %v31 to float
  %v33 = fneg float %v27
  %v34 = call float @llvm.fmuladd.f32(float %v29, float 0xBFE62E4000000000, float %v33)
  %v35 = call float @llvm.fmuladd.f32(float %v29, float 0xBEB7F7D1C0000000, float %v34)
  %v36 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v35, float 0x3F81227F40000000)
  %v37 = call float @llvm.fmuladd.f32(float %v36, float %v35, float 0x3FA5556740000000)
  %v38 = call float @llvm.fmuladd.f32(float %v37, float %v35, float 0x3FC5554B00000000)
  %v39 = call float @llvm.fmuladd.f32(float %v38, float %v35, float 0x3FDFFFFFE0000000)
  %v40 = call float @llvm.fmuladd.f32(float %v35, float %v39, float 0x3FF0000000000000)
  %v41 = call float @llvm.fmuladd.f32(float %v35, float %v40, float 0x3FF0000000000000)
  %v42 = call float @llvm.fmuladd.f32(float %v32, float %v41, float 0x3FF0000000000000)
  %v43 = fdiv float 0x3FF0000000000000, %v42
  %v44 = fmul float %v15, %v43
  %v49 = mul i64 %v10, 53
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 50
  store float %v44, ptr %v51, align 4
  %v52 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v41 = load ptr, ptr %v40, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v78 = load ptr, ptr %v77, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v26 = mul i64 %v5, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v27
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v27
  %v61 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v82, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v29
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v29
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v29
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v29
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v81, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v48 = insertelement <8 x float> poison, float %v32, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v66, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v65, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v44 = insertelement <8 x i64> poison, i64 %v19, i64 0
  %v45 = shufflevector <8 x i64> %v44, <8 x i64> poison, <8 x i32> zeroinitializer
  %v46 = add <8 x i64> %v45, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v47 = sitofp <8 x i64> %v46 to <8 x float>
  %v50 = fcmp oeq <8 x float> %v47, %v49
  %v51 = select <8 x i1> %v50, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v52 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v39, i64 %v19
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fmul <8 x float> %v53, %v55
  %v57 = getelementptr inbounds float, ptr %v43, i64 %v19
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fmul <8 x float> %v58, %v53
  %v60 = fsub <8 x float> %v56, %v59
  %v63 = fcmp une <8 x float> %v51, splat (float 0x0000000000000000)
  %v64 = select <8 x i1> %v63, <8 x float> %v60, <8 x float> %v62
  %v65 = fadd <8 x float> %v20, %v64
  %v66 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v67 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v68 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v69 = fadd <4 x float> %v67, %v68
  %v70 = shufflevector <4 x float> %v69, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v71 = shufflevector <4 x float> %v69, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v72 = fadd <2 x float> %v70, %v71
  %v73 = extractelement <2 x float> %v72, i64 0
  %v74 = extractelement <2 x float> %v72, i64 1
  %v75 = fadd float %v73, %v74
  %v76 = fadd float %v75, 0x0000000000000000
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v17
  store float %v76, ptr %v80, align 4
  %v81 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v82 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v22 = load ptr, ptr %v21, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v25 = load ptr, ptr %v24, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v28 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v44, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v19
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v27 = load <8 x float>, ptr %v20, align 4
  %v30 = fcmp une <8 x float> %v27, %v29
  %v31 = select <8 x i1> %v30, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v32 = load <8 x float>, ptr %v23, align 4
  %v33 = fcmp une <8 x float> %v31, splat (float 0x0000000000000000)
  %v34 = select <8 x i1> %v33, <8 x float> %v32, <8 x float> %v29
  %v37 = fmul <8 x float> %v36, %v34
  %v40 = select <8 x i1> %v33, <8 x float> %v27, <8 x float> %v39
  %v41 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v40)
  %v42 = fdiv <8 x float> %v37, %v41
  %v43 = select <8 x i1> %v33, <8 x float> %v42, <8 x float> %v29
  store <8 x float> %v43, ptr %v26, align 4
  %v44 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v37 = load ptr, ptr %v36, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v43 = load ptr, ptr %v42, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v47 = load ptr, ptr %v46, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v53 = load ptr, ptr %v52, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v91 = load ptr, ptr %v90, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1640
  %v9 = mul i64 %v2, 45600
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = add i64 %v5, 1
  %v25 = and i64 %v24, 1
  %v28 = mul i64 %v25, %v27
  %v29 = mul i64 %v28, 8
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v38 = mul i64 %v5, %v27
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v39
  %v48 = mul i64 %v38, 16
  %v49 = getelementptr inbounds float, ptr %v47, i64 %v48
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v48
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v96, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v31 = mul i64 %v15, 8
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v31
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v31
  %v50 = mul i64 %v15, 16
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v50
  %v92 = mul i64 %v15, 2
  %v93 = getelementptr inbounds float, ptr %v91, i64 %v92
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v95, %b8 ]
  %v18 = icmp slt i64 %v17, 2
  br i1 %v18, label %b4, label %b5
b4:
  %v69 = mul i64 %v17, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v79, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v78, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v56 = getelementptr inbounds float, ptr %v32, i64 %v19
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fadd <8 x float> %v57, %v59
  %v61 = getelementptr inbounds float, ptr %v41, i64 %v19
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v45, i64 %v19
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v62, %v64
  %v66 = fmul <8 x float> %v62, %v64
  %v67 = fsub <8 x float> %v65, %v66
  %v68 = fmul <8 x float> %v60, %v67
  %v70 = add i64 %v69, %v19
  %v71 = getelementptr inbounds float, ptr %v51, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fmul <8 x float> %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v55, i64 %v70
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fmul <8 x float> %v73, %v75
  %v77 = fneg <8 x float> %v76
  %v78 = fadd <8 x float> %v20, %v77
  %v79 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v80 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v81 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v82 = fadd <4 x float> %v80, %v81
  %v83 = shufflevector <4 x float> %v82, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v84 = shufflevector <4 x float> %v82, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v85 = fadd <2 x float> %v83, %v84
  %v86 = extractelement <2 x float> %v85, i64 0
  %v87 = extractelement <2 x float> %v85, i64 1
  %v88 = fadd float %v86, %v87
  %v89 = fadd float %v88, 0x0000000000000000
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v17
  store float %v89, ptr %v94, align 4
  %v95 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v96 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v19 = load ptr, ptr %v18, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v33 = load ptr, ptr %v32, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v36 = load ptr, ptr %v35, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v42 = load ptr, ptr %v41, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v46 = load ptr, ptr %v45, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v51 = load ptr, ptr %v50, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v59 = load ptr, ptr %v58, align 4
  %v23 = add i64 %v5, 1
  %v24 = and i64 %v23, 1
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v22, i64 %v28
  %v37 = mul i64 %v5, %v26
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v38
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v38
  %v47 = mul i64 %v37, 16
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v52 = mul i64 %v37, 2
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v60 = and i64 %v5, 1
  %v61 = mul i64 %v60, %v26
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v59, i64 %v62
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v89, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 16
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v16
  %v30 = mul i64 %v10, 8
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v30
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v30
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v30
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v16
  %v54 = mul i64 %v10, 2
  %v55 = getelementptr inbounds float, ptr %v53, i64 %v54
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v16
  %v71 = load <8 x float>, ptr %v31, align 4
  %v72 = load <8 x float>, ptr %v34, align 4
  %v73 = fadd <8 x float> %v71, %v72
  %v74 = load <8 x float>, ptr %v40, align 4
  %v75 = load <8 x float>, ptr %v44, align 4
  %v76 = fadd <8 x float> %v74, %v75
  %v77 = fmul <8 x float> %v74, %v75
  %v78 = fsub <8 x float> %v76, %v77
  %v79 = fmul <8 x float> %v73, %v78
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v88, %b4 ]
  %v13 = icmp slt i64 %v12, 2
  br i1 %v13, label %b4, label %b5
b4:
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v12
  %v57 = load float, ptr %v56, align 4
  %v65 = mul i64 %v12, 8
  %v66 = getelementptr inbounds float, ptr %v17, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v20, i64 %v65
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fadd <8 x float> %v67, %v69
  %v80 = getelementptr inbounds float, ptr %v49, i64 %v65
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fmul <8 x float> %v79, %v81
  %v83 = insertelement <8 x float> poison, float %v57, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = fmul <8 x float> %v82, %v84
  %v86 = fsub <8 x float> %v70, %v85
  %v87 = getelementptr inbounds float, ptr %v64, i64 %v65
  store <8 x float> %v86, ptr %v87, align 4
  %v88 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v89 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_47(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v27 = load ptr, ptr %v26, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v33 = load ptr, ptr %v32, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v37 = load ptr, ptr %v36, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v41 = load ptr, ptr %v40, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v28 = mul i64 %v5, %v17
  %v29 = mul i64 %v28, 8
  %v30 = getelementptr inbounds float, ptr %v27, i64 %v29
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v29
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v29
  %v42 = and i64 %v5, 1
  %v43 = mul i64 %v42, %v17
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v47 = getelementptr inbounds float, ptr %v13, i64 %v44
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v60, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v21
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v21
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v21
  %v49 = load <8 x float>, ptr %v22, align 4
  %v50 = load <8 x float>, ptr %v25, align 4
  %v51 = fadd <8 x float> %v49, %v50
  %v52 = load <8 x float>, ptr %v31, align 4
  %v53 = fmul <8 x float> %v51, %v52
  %v54 = load <8 x float>, ptr %v35, align 4
  %v55 = fmul <8 x float> %v53, %v54
  %v56 = fsub <8 x float> %v53, %v55
  %v57 = load <8 x float>, ptr %v39, align 4
  %v58 = fmul <8 x float> %v53, %v57
  %v59 = fsub <8 x float> %v53, %v58
  store <8 x float> %v56, ptr %v46, align 4
  store <8 x float> %v59, ptr %v48, align 4
  %v60 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_48(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca <8 x float>, i64 8, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v16 = load ptr, ptr %v15, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v72 = load ptr, ptr %v71, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 1
  %v76 = load i64, ptr %v75, align 8
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v85 = load ptr, ptr %v84, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v91 = load ptr, ptr %v90, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v97 = load ptr, ptr %v96, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v104 = load ptr, ptr %v103, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v110 = load ptr, ptr %v109, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 121
  %v118 = load ptr, ptr %v117, align 4
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v123 = load ptr, ptr %v122, align 4
  %v59 = getelementptr inbounds <8 x float>, ptr %v12, i64 1
  %v60 = getelementptr inbounds <8 x float>, ptr %v12, i64 2
  %v61 = getelementptr inbounds <8 x float>, ptr %v12, i64 3
  %v62 = getelementptr inbounds <8 x float>, ptr %v12, i64 4
  %v63 = getelementptr inbounds <8 x float>, ptr %v12, i64 5
  %v64 = getelementptr inbounds <8 x float>, ptr %v12, i64 6
  %v65 = getelementptr inbounds <8 x float>, ptr %v12, i64 7
  %v73 = add i64 %v5, 1
  %v74 = and i64 %v73, 1
  %v77 = mul i64 %v74, %v76
  %v78 = mul i64 %v77, 64
  %v79 = getelementptr inbounds float, ptr %v72, i64 %v78
  %v92 = mul i64 %v73, %v76
  %v93 = mul i64 %v92, 64
  %v94 = getelementptr inbounds float, ptr %v91, i64 %v93
  %v98 = mul i64 %v92, 8
  %v99 = getelementptr inbounds float, ptr %v97, i64 %v98
  %v105 = mul i64 %v5, %v76
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v104, i64 %v106
  %v114 = mul i64 %v105, 64
  %v115 = getelementptr inbounds float, ptr %v91, i64 %v114
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v106
  %v144 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = and i64 %v5, 1
  %v161 = mul i64 %v160, %v76
  %v162 = mul i64 %v161, 64
  %v163 = getelementptr inbounds float, ptr %v72, i64 %v162
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v168, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v17 = mul i64 %v10, 64
  %v18 = getelementptr inbounds float, ptr %v16, i64 %v17
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v17
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v17
  %v86 = mul i64 %v10, 8
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v17
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v86
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v86
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v86
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v17
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v86
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v86
  %v140 = load <8 x float>, ptr %v108, align 4
  %v155 = load <8 x float>, ptr %v125, align 4
  %v164 = getelementptr inbounds float, ptr %v163, i64 %v17
  br label %b3
b3:
  %v13 = phi i64 [ 0, %b1 ], [ %v167, %b8 ]
  %v14 = icmp slt i64 %v13, 8
  br i1 %v14, label %b4, label %b5
b4:
  %v19 = getelementptr inbounds float, ptr %v18, i64 %v13
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v19, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v19, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v19, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v19, i64 32
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v19, i64 40
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v19, i64 48
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v19, i64 56
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = shufflevector <8 x float> %v20, <8 x float> %v28, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v36 = shufflevector <8 x float> %v20, <8 x float> %v28, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v37 = shufflevector <8 x float> %v22, <8 x float> %v30, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v38 = shufflevector <8 x float> %v22, <8 x float> %v30, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v39 = shufflevector <8 x float> %v24, <8 x float> %v32, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v40 = shufflevector <8 x float> %v24, <8 x float> %v32, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v41 = shufflevector <8 x float> %v26, <8 x float> %v34, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v42 = shufflevector <8 x float> %v26, <8 x float> %v34, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v43 = shufflevector <8 x float> %v35, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v44 = shufflevector <8 x float> %v35, <8 x float> %v39, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v45 = shufflevector <8 x float> %v37, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v46 = shufflevector <8 x float> %v37, <8 x float> %v41, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v36, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v48 = shufflevector <8 x float> %v36, <8 x float> %v40, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v38, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v50 = shufflevector <8 x float> %v38, <8 x float> %v42, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v43, <8 x float> %v45, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v52 = shufflevector <8 x float> %v43, <8 x float> %v45, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v46, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v54 = shufflevector <8 x float> %v44, <8 x float> %v46, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v49, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v49, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v57 = shufflevector <8 x float> %v48, <8 x float> %v50, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v58 = shufflevector <8 x float> %v48, <8 x float> %v50, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  store <8 x float> %v51, ptr %v12, align 4
  store <8 x float> %v52, ptr %v59, align 4
  store <8 x float> %v53, ptr %v60, align 4
  store <8 x float> %v54, ptr %v61, align 4
  store <8 x float> %v55, ptr %v62, align 4
  store <8 x float> %v56, ptr %v63, align 4
  store <8 x float> %v57, ptr %v64, align 4
  store <8 x float> %v58, ptr %v65, align 4
  br label %b6
b6:
  %v66 = phi i64 [ 0, %b4 ], [ %v166, %b7 ]
  %v67 = icmp slt i64 %v66, 8
  br i1 %v67, label %b7, label %b8
b7:
  %v68 = getelementptr inbounds <8 x float>, ptr %v12, i64 %v66
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = add i64 %v13, %v66
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v70
  %v89 = load float, ptr %v88, align 4
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v70
  %v102 = load float, ptr %v101, align 4
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v70
  %v113 = load float, ptr %v112, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v70
  %v121 = load float, ptr %v120, align 4
  %v126 = mul i64 %v70, 8
  %v127 = getelementptr inbounds float, ptr %v80, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = getelementptr inbounds float, ptr %v83, i64 %v126
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fadd <8 x float> %v128, %v130
  %v132 = getelementptr inbounds float, ptr %v95, i64 %v126
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v89, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = fmul <8 x float> %v135, %v133
  %v137 = fadd <8 x float> %v131, %v136
  %v138 = fadd <8 x float> %v137, %v136
  %v139 = fadd <8 x float> %v138, %v69
  %v141 = insertelement <8 x float> poison, float %v102, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = fmul <8 x float> %v142, %v140
  %v146 = fsub <8 x float> %v145, %v143
  %v147 = fmul <8 x float> %v139, %v146
  %v148 = getelementptr inbounds float, ptr %v116, i64 %v126
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = insertelement <8 x float> poison, float %v113, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = fmul <8 x float> %v151, %v149
  %v153 = fadd <8 x float> %v147, %v152
  %v154 = fadd <8 x float> %v153, %v152
  %v156 = insertelement <8 x float> poison, float %v121, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = fmul <8 x float> %v157, %v155
  %v159 = fadd <8 x float> %v154, %v158
  %v165 = getelementptr inbounds float, ptr %v164, i64 %v126
  store <8 x float> %v159, ptr %v165, align 4
  %v166 = add nsw i64 %v66, 1
  br label %b6
b8:
  %v167 = add nsw i64 %v13, 8
  br label %b3
b5:
  %v168 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_49(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v25 = load ptr, ptr %v24, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 2
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v26 = mul i64 %v20, 53
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v33 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v38, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 2
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v28 = mul i64 %v10, 53
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v15, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v31 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v23, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v32 = fmul <8 x float> %v30, %v31
  %v35 = fsub <8 x float> %v34, %v31
  %v36 = fmul <8 x float> %v32, %v35
  %v37 = getelementptr inbounds float, ptr %v29, i64 42
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v37, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v38 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_50(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v23 = load ptr, ptr %v22, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v34 = load ptr, ptr %v33, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v40 = load ptr, ptr %v39, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v43 = load ptr, ptr %v42, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v35 = mul i64 %v16, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v44 = mul i64 %v16, 53
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v56, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fcmp une float %v19, 0x0000000000000000
  %v21 = select i1 %v20, float 0x3FF0000000000000, float 0x0000000000000000
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v10
  %v25 = load float, ptr %v24, align 4
  %v26 = fcmp une float %v21, 0x0000000000000000
  %v27 = select i1 %v26, float %v25, float 0x0000000000000000
  %v28 = fmul float 0x3FE0000000000000, %v27
  %v29 = select i1 %v26, float %v19, float 0x3FF0000000000000
  %v30 = call float @llvm.sqrt.f32(float %v29)
  %v31 = fdiv float %v28, %v30
  %v32 = select i1 %v26, float %v31, float 0x0000000000000000
  %v37 = mul i64 %v10, 8
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v37
  %v46 = mul i64 %v10, 53
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  %v48 = load <8 x float>, ptr %v38, align 4
  %v49 = insertelement <8 x float> poison, float %v32, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = fmul <8 x float> %v50, %v48
  %v52 = fadd <8 x float> %v51, %v51
  %v53 = load <8 x float>, ptr %v41, align 4
  %v54 = fadd <8 x float> %v52, %v53
  %v55 = getelementptr inbounds float, ptr %v47, i64 16
  store <8 x float> %v54, ptr %v55, align 4
  %v56 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_51(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v17 = load ptr, ptr %v16, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v33 = load ptr, ptr %v32, align 4
  %v25 = mul i64 %v5, %v24
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v34 = mul i64 %v25, 53
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v39, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fsub float %v15, %v19
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v10
  %v28 = load float, ptr %v27, align 4
  %v29 = fmul float %v20, %v28
  %v30 = fsub float 0x3FF0000000000000, %v28
  %v31 = fmul float %v29, %v30
  %v36 = mul i64 %v10, 53
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 51
  store float %v31, ptr %v38, align 4
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_52(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v28 = load ptr, ptr %v27, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v29 = mul i64 %v20, 53
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v34, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fmul float %v15, %v23
  %v25 = fsub float 0x3FF0000000000000, %v23
  %v26 = fmul float %v24, %v25
  %v31 = mul i64 %v10, 53
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 52
  store float %v26, ptr %v33, align 4
  %v34 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_53(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v67 = load ptr, ptr %v66, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v83 = load ptr, ptr %v82, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v92 = load ptr, ptr %v91, align 4
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v101 = load ptr, ptr %v100, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v107 = load ptr, ptr %v106, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v113 = load ptr, ptr %v112, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v118 = load ptr, ptr %v117, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v122 = load ptr, ptr %v121, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v126 = load ptr, ptr %v125, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v130 = load ptr, ptr %v129, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v136 = load ptr, ptr %v135, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 192
  %v9 = getelementptr inbounds float, ptr %v7, i64 1640
  %v10 = mul i64 %v2, 45600
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 1
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v68 = mul i64 %v5, %v54
  %v69 = mul i64 %v68, 53
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v93 = add i64 %v5, 1
  %v94 = and i64 %v93, 1
  %v95 = mul i64 %v94, %v54
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v92, i64 %v96
  %v102 = mul i64 %v68, 24
  %v103 = getelementptr inbounds float, ptr %v101, i64 %v102
  %v108 = mul i64 %v93, %v54
  %v109 = mul i64 %v108, 8
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  %v114 = mul i64 %v68, 8
  %v115 = getelementptr inbounds float, ptr %v113, i64 %v114
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v96
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v114
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v114
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v114
  %v133 = getelementptr inbounds float, ptr %v107, i64 %v114
  %v137 = mul i64 %v68, 32
  %v138 = getelementptr inbounds float, ptr %v136, i64 %v137
  %v141 = and i64 %v5, 1
  %v142 = mul i64 %v141, %v54
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v118, i64 %v143
  %v186 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v230, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 7
  %v24 = sdiv i64 %v23, 8
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v229, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 424
  %v48 = mul i64 %v34, 424
  %v49 = add i64 %v47, 424
  %v50 = add i64 %v48, 424
  %v73 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v80 = mul i64 %v30, 8
  %v81 = sub i64 8, %v80
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v80
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v228, %b17 ]
  %v36 = icmp slt i64 %v35, %v24
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v44 = sub i64 %v21, %v41
  %v45 = icmp slt i64 %v44, %v43
  %v46 = select i1 %v45, i64 %v44, i64 %v43
  br i1 %v61, label %b9, label %b10
b9:
  %v62 = sdiv i64 %v35, %v24
  %v63 = mul i64 %v62, 848
  %v64 = add i64 %v48, %v63
  %v65 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v71 = mul i64 %v41, 53
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v74 = sub i64 %v46, 1
  %v75 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v74
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp sgt i64 %v46, 0
  br i1 %v77, label %b11, label %b12
b11:
  call void %v76(ptr %v72, i64 53, ptr %v73, i64 53, ptr %v12, i64 8, i64 0, i64 1, ptr %v65, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v78 = mul i64 %v41, 53
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  call void @columns(ptr %v79, i64 53, ptr %v84, i64 8, i64 53, i64 1, i64 %v81, ptr %v12, i64 8, i64 %v46, i1 0)
  br label %b14
b14:
  %v85 = add i64 %v41, %v46
  br label %b15
b15:
  %v86 = phi i64 [ %v41, %b14 ], [ %v227, %b20 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b16, label %b17
b16:
  %v88 = sub i64 %v86, %v41
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v12, i64 %v89
  %v98 = mul i64 %v86, 8
  %v99 = getelementptr inbounds float, ptr %v97, i64 %v98
  %v104 = mul i64 %v86, 24
  %v105 = getelementptr inbounds float, ptr %v103, i64 %v104
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v98
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v98
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v98
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v98
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v98
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v98
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v98
  %v139 = mul i64 %v86, 32
  %v140 = getelementptr inbounds float, ptr %v138, i64 %v139
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v98
  br label %b18
b18:
  %v146 = phi i64 [ 0, %b16 ], [ %v226, %b19 ]
  %v147 = icmp slt i64 %v146, 1
  br i1 %v147, label %b19, label %b20
b19:
  %v148 = add i64 %v30, %v146
  %v149 = mul i64 %v148, 8
  %v150 = mul i64 %v146, 8
  %v151 = getelementptr inbounds float, ptr %v90, i64 %v150
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = getelementptr inbounds float, ptr %v99, i64 %v149
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = getelementptr inbounds float, ptr %v105, i64 %v149
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fadd <8 x float> %v154, %v156
  %v158 = fadd <8 x float> %v157, %v152
  %v159 = getelementptr inbounds float, ptr %v111, i64 %v149
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v160)
  %v162 = fcmp ogt <8 x float> %v161, splat (float 0x4023000000000000)
  %v163 = select <8 x i1> %v162, <8 x float> splat (float 0x4023000000000000), <8 x float> %v161
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v165 = fsub <8 x float> %v164, splat (float 0x4168000FE0000000)
  %v166 = bitcast <8 x float> %v164 to <8 x i32>
  %v167 = shl <8 x i32> %v166, splat (i32 23)
  %v168 = bitcast <8 x i32> %v167 to <8 x float>
  %v169 = fadd <8 x float> %v163, %v163
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v169)
  %v171 = fmul <8 x float> %v170, %v170
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v170, <8 x float> splat (float 0x3F81227F40000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v170, <8 x float> splat (float 0x3FA5556740000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v170, <8 x float> splat (float 0x3FC5554B00000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v170, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v175, <8 x float> %v170)
  %v177 = fsub <8 x float> %v168, splat (float 0x3FF0000000000000)
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v176, <8 x float> %v177)
  %v179 = fadd <8 x float> %v178, splat (float 0x4000000000000000)
  %v180 = fdiv <8 x float> %v178, %v179
  %v181 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v180, <8 x float> %v160)
  %v182 = fmul <8 x float> %v158, %v181
  %v183 = getelementptr inbounds float, ptr %v116, i64 %v149
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fmul <8 x float> %v182, %v184
  %v188 = fsub <8 x float> %v187, %v184
  %v189 = fmul <8 x float> %v185, %v188
  %v190 = getelementptr inbounds float, ptr %v120, i64 %v149
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fmul <8 x float> %v158, %v184
  %v193 = fmul <8 x float> %v181, %v181
  %v194 = fsub <8 x float> %v187, %v193
  %v195 = fmul <8 x float> %v192, %v194
  %v196 = fadd <8 x float> %v191, %v195
  %v197 = getelementptr inbounds float, ptr %v124, i64 %v149
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = fmul <8 x float> %v196, %v198
  %v200 = getelementptr inbounds float, ptr %v128, i64 %v149
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fmul <8 x float> %v201, %v201
  %v203 = fsub <8 x float> %v187, %v202
  %v204 = fmul <8 x float> %v199, %v203
  %v205 = fmul <8 x float> %v196, %v201
  %v206 = fmul <8 x float> %v205, %v198
  %v207 = fsub <8 x float> %v187, %v198
  %v208 = fmul <8 x float> %v206, %v207
  %v209 = getelementptr inbounds float, ptr %v132, i64 %v149
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = fmul <8 x float> %v196, %v210
  %v212 = getelementptr inbounds float, ptr %v134, i64 %v149
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fmul <8 x float> %v196, %v213
  %v215 = fmul <8 x float> %v214, %v210
  %v216 = fsub <8 x float> %v187, %v210
  %v217 = fmul <8 x float> %v215, %v216
  %v218 = add i64 24, %v149
  %v219 = getelementptr inbounds float, ptr %v140, i64 %v218
  store <8 x float> %v189, ptr %v219, align 4
  %v220 = add i64 16, %v149
  %v221 = getelementptr inbounds float, ptr %v140, i64 %v220
  store <8 x float> %v204, ptr %v221, align 4
  %v222 = getelementptr inbounds float, ptr %v140, i64 %v149
  store <8 x float> %v208, ptr %v222, align 4
  %v223 = getelementptr inbounds float, ptr %v145, i64 %v149
  store <8 x float> %v211, ptr %v223, align 4
  %v224 = add i64 8, %v149
  %v225 = getelementptr inbounds float, ptr %v140, i64 %v224
  store <8 x float> %v217, ptr %v225, align 4
  %v226 = add nsw i64 %v146, 1
  br label %b18
b20:
  %v227 = add nsw i64 %v86, 1
  br label %b15
b17:
  %v228 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v229 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v230 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_54(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v67 = load ptr, ptr %v66, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v83 = load ptr, ptr %v82, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v92 = load ptr, ptr %v91, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 616
  %v9 = getelementptr inbounds float, ptr %v7, i64 1640
  %v10 = mul i64 %v2, 45600
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 1
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v68 = mul i64 %v5, %v54
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v93 = and i64 %v5, 1
  %v94 = mul i64 %v93, %v54
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v111, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 7
  %v24 = sdiv i64 %v23, 8
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v110, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 256
  %v48 = mul i64 %v34, 256
  %v49 = add i64 %v47, 256
  %v50 = add i64 %v48, 256
  %v73 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v80 = mul i64 %v30, 8
  %v81 = sub i64 8, %v80
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v80
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v109, %b17 ]
  %v36 = icmp slt i64 %v35, %v24
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v44 = sub i64 %v21, %v41
  %v45 = icmp slt i64 %v44, %v43
  %v46 = select i1 %v45, i64 %v44, i64 %v43
  br i1 %v61, label %b9, label %b10
b9:
  %v62 = sdiv i64 %v35, %v24
  %v63 = mul i64 %v62, 512
  %v64 = add i64 %v48, %v63
  %v65 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v71 = mul i64 %v41, 32
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v74 = sub i64 %v46, 1
  %v75 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v74
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp sgt i64 %v46, 0
  br i1 %v77, label %b11, label %b12
b11:
  call void %v76(ptr %v72, i64 32, ptr %v73, i64 32, ptr %v12, i64 8, i64 0, i64 1, ptr %v65, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v78 = mul i64 %v41, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  call void @columns(ptr %v79, i64 32, ptr %v84, i64 8, i64 32, i64 1, i64 %v81, ptr %v12, i64 8, i64 %v46, i1 0)
  br label %b14
b14:
  %v85 = add i64 %v41, %v46
  br label %b15
b15:
  %v86 = phi i64 [ %v41, %b14 ], [ %v108, %b20 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b16, label %b17
b16:
  %v88 = sub i64 %v86, %v41
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v12, i64 %v89
  %v97 = mul i64 %v86, 8
  %v98 = getelementptr inbounds float, ptr %v96, i64 %v97
  br label %b18
b18:
  %v99 = phi i64 [ 0, %b16 ], [ %v107, %b19 ]
  %v100 = icmp slt i64 %v99, 1
  br i1 %v100, label %b19, label %b20
b19:
  %v101 = add i64 %v30, %v99
  %v102 = mul i64 %v101, 8
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v90, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v98, i64 %v102
  store <8 x float> %v105, ptr %v106, align 4
  %v107 = add nsw i64 %v99, 1
  br label %b18
b20:
  %v108 = add nsw i64 %v86, 1
  br label %b15
b17:
  %v109 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v110 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v111 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_55(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v67 = load ptr, ptr %v66, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v83 = load ptr, ptr %v82, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 123
  %v92 = load ptr, ptr %v91, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 872
  %v9 = getelementptr inbounds float, ptr %v7, i64 1640
  %v10 = mul i64 %v2, 45600
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 1
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v68 = mul i64 %v5, %v54
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v93 = mul i64 %v68, 24
  %v94 = getelementptr inbounds float, ptr %v92, i64 %v93
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v110, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 3
  %v24 = sdiv i64 %v23, 4
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v109, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 768
  %v48 = mul i64 %v34, 768
  %v49 = add i64 %v47, 768
  %v50 = add i64 %v48, 768
  %v73 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v80 = mul i64 %v30, 24
  %v81 = sub i64 24, %v80
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v80
  %v99 = mul i64 %v30, 3
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v108, %b17 ]
  %v36 = icmp slt i64 %v35, %v24
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v44 = sub i64 %v21, %v41
  %v45 = icmp slt i64 %v44, %v43
  %v46 = select i1 %v45, i64 %v44, i64 %v43
  br i1 %v61, label %b9, label %b10
b9:
  %v62 = sdiv i64 %v35, %v24
  %v63 = mul i64 %v62, 512
  %v64 = add i64 %v48, %v63
  %v65 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v71 = mul i64 %v41, 32
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v74 = sub i64 %v46, 1
  %v75 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v74
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp sgt i64 %v46, 0
  br i1 %v77, label %b11, label %b12
b11:
  call void %v76(ptr %v72, i64 32, ptr %v73, i64 32, ptr %v12, i64 24, i64 8, i64 7, ptr %v65, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v78 = mul i64 %v41, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  call void @columns(ptr %v79, i64 32, ptr %v84, i64 24, i64 32, i64 3, i64 %v81, ptr %v12, i64 24, i64 %v46, i1 0)
  br label %b14
b14:
  %v85 = add i64 %v41, %v46
  br label %b15
b15:
  %v86 = phi i64 [ %v41, %b14 ], [ %v107, %b20 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b16, label %b17
b16:
  %v88 = sub i64 %v86, %v41
  %v89 = mul i64 %v88, 24
  %v90 = getelementptr inbounds float, ptr %v12, i64 %v89
  %v95 = mul i64 %v86, 24
  %v96 = getelementptr inbounds float, ptr %v94, i64 %v95
  br label %b18
b18:
  %v97 = phi i64 [ 0, %b16 ], [ %v106, %b19 ]
  %v98 = icmp slt i64 %v97, 3
  br i1 %v98, label %b19, label %b20
b19:
  %v100 = add i64 %v99, %v97
  %v101 = mul i64 %v100, 8
  %v102 = mul i64 %v97, 8
  %v103 = getelementptr inbounds float, ptr %v90, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v96, i64 %v101
  store <8 x float> %v104, ptr %v105, align 4
  %v106 = add nsw i64 %v97, 1
  br label %b18
b20:
  %v107 = add nsw i64 %v86, 1
  br label %b15
b17:
  %v108 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v109 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v110 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_56(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 123
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v22 = load ptr, ptr %v21, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 24
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = mul i64 %v16, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v28, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 24
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v25 = mul i64 %v10, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v27 = load <8 x float>, ptr %v20, align 4
  store <8 x float> %v27, ptr %v26, align 4
  %v28 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_57(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 123
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v22 = load ptr, ptr %v21, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 24
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v32, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 24
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = mul i64 %v10, 16
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v31, %b4 ]
  %v26 = icmp slt i64 %v25, 16
  br i1 %v26, label %b4, label %b5
b4:
  %v27 = add i64 8, %v25
  %v28 = getelementptr inbounds float, ptr %v20, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v25
  store <8 x float> %v29, ptr %v30, align 4
  %v31 = add nsw i64 %v25, 8
  br label %b3
b5:
  %v32 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_58(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v18 = and i64 %v5, 1
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 16
  %v23 = getelementptr inbounds float, ptr %v17, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v31, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 16
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v14
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v30, %b4 ]
  %v26 = icmp slt i64 %v25, 16
  br i1 %v26, label %b4, label %b5
b4:
  %v27 = getelementptr inbounds float, ptr %v15, i64 %v25
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 %v25
  store <8 x float> %v28, ptr %v29, align 4
  %v30 = add nsw i64 %v25, 8
  br label %b3
b5:
  %v31 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_59(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v27 = load ptr, ptr %v26, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1640
  %v8 = mul i64 %v2, 45600
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  call void @outer_one_2_8_16_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 24, i64 %v19, ptr %v23, i64 16, i64 16, ptr %v21, i64 24, i64 %v19, ptr %v27, i64 8, i64 8, ptr %v25, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_2_8_16_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18, ptr %v19, i64 %v20, i64 %v21, ptr %v22, i64 %v23, i64 %v24) #2 {
entry:
  %v25 = add i64 %v9, 7
  %v26 = and i64 %v25, -8
  %v27 = add i64 %v15, 7
  %v28 = and i64 %v27, -8
  %v29 = add i64 %v26, %v28
  %v30 = add i64 %v21, 7
  %v31 = and i64 %v30, -8
  %v32 = add i64 %v29, %v31
  %v33 = icmp slt i64 %v32, 512
  %v34 = select i1 %v33, i64 %v32, i64 512
  %v35 = mul i64 384, %v34
  %v36 = getelementptr inbounds float, ptr %v4, i64 %v35
  %v37 = add i64 %v2, 2
  %v38 = sdiv i64 %v37, 3
  %v39 = add i64 %v5, 1
  %v40 = mul i64 %v38, %v5
  %v41 = sdiv i64 %v40, %v6
  %v42 = mul i64 %v41, 3
  %v43 = icmp slt i64 %v42, %v2
  %v44 = select i1 %v43, i64 %v42, i64 %v2
  %v45 = mul i64 %v38, %v39
  %v46 = sdiv i64 %v45, %v6
  %v47 = mul i64 %v46, 3
  %v48 = icmp slt i64 %v47, %v2
  %v49 = select i1 %v48, i64 %v47, i64 %v2
  %v50 = or i64 %v3, %v12
  %v51 = icmp eq i64 %v50, 0
  br i1 %v51, label %b0, label %b1
b0:
  %v56 = mul i64 %v9, 4
  br label %b2
b2:
  %v52 = phi i64 [ %v44, %b0 ], [ %v57, %b3 ]
  %v53 = icmp slt i64 %v52, %v49
  br i1 %v53, label %b3, label %b4
b3:
  %v54 = mul i64 %v52, %v11
  %v55 = getelementptr inbounds float, ptr %v10, i64 %v54
  call void @llvm.memset.p0.i64(ptr %v55, i8 0, i64 %v56, i1 0)
  %v57 = add nsw i64 %v52, 1
  br label %b2
b4:
  br label %b1
b1:
  %v58 = or i64 %v3, %v18
  %v59 = icmp eq i64 %v58, 0
  br i1 %v59, label %b5, label %b6
b5:
  %v64 = mul i64 %v15, 4
  br label %b7
b7:
  %v60 = phi i64 [ %v44, %b5 ], [ %v65, %b8 ]
  %v61 = icmp slt i64 %v60, %v49
  br i1 %v61, label %b8, label %b9
b8:
  %v62 = mul i64 %v60, %v17
  %v63 = getelementptr inbounds float, ptr %v16, i64 %v62
  call void @llvm.memset.p0.i64(ptr %v63, i8 0, i64 %v64, i1 0)
  %v65 = add nsw i64 %v60, 1
  br label %b7
b9:
  br label %b6
b6:
  %v66 = or i64 %v3, %v24
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b10, label %b11
b10:
  %v72 = mul i64 %v21, 4
  br label %b12
b12:
  %v68 = phi i64 [ %v44, %b10 ], [ %v73, %b13 ]
  %v69 = icmp slt i64 %v68, %v49
  br i1 %v69, label %b13, label %b14
b13:
  %v70 = mul i64 %v68, %v23
  %v71 = getelementptr inbounds float, ptr %v22, i64 %v70
  call void @llvm.memset.p0.i64(ptr %v71, i8 0, i64 %v72, i1 0)
  %v73 = add nsw i64 %v68, 1
  br label %b12
b14:
  br label %b11
b11:
  %v79 = mul i64 %v26, 384
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = mul i64 %v29, 384
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  %v83 = sub i64 %v9, 8
  %v84 = icmp slt i64 %v9, %v83
  %v85 = select i1 %v84, i64 %v9, i64 %v83
  %v111 = icmp eq i64 %v9, %v9
  %v112 = mul i64 %v83, 384
  %v113 = getelementptr inbounds float, ptr %v4, i64 %v112
  %v124 = sub i64 %v15, 16
  %v125 = icmp slt i64 %v15, %v124
  %v126 = select i1 %v125, i64 %v15, i64 %v124
  %v152 = icmp eq i64 %v15, %v15
  %v153 = mul i64 %v124, 384
  %v154 = getelementptr inbounds float, ptr %v80, i64 %v153
  %v168 = sub i64 %v21, 8
  %v169 = icmp slt i64 %v21, %v168
  %v170 = select i1 %v169, i64 %v21, i64 %v168
  %v196 = icmp eq i64 %v21, %v21
  %v197 = mul i64 %v168, 384
  %v198 = getelementptr inbounds float, ptr %v82, i64 %v197
  br label %b15
b15:
  %v74 = phi i64 [ 0, %b11 ], [ %v351, %b53 ]
  %v75 = icmp slt i64 %v74, %v3
  br i1 %v75, label %b16, label %b17
b16:
  %v76 = sub i64 %v3, %v74
  %v77 = icmp slt i64 %v76, 384
  %v78 = select i1 %v77, i64 %v76, i64 384
  %v90 = mul i64 %v74, %v8
  br label %b18
b18:
  %v86 = phi i64 [ 0, %b16 ], [ %v110, %b23 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b19, label %b20
b19:
  %v88 = mul i64 %v86, 384
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  %v91 = add i64 %v90, %v86
  %v92 = getelementptr inbounds float, ptr %v7, i64 %v91
  br label %b21
b21:
  %v93 = phi i64 [ 0, %b19 ], [ %v109, %b22 ]
  %v94 = icmp slt i64 %v93, %v78
  br i1 %v94, label %b22, label %b23
b22:
  %v95 = mul i64 %v93, %v8
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = mul i64 %v93, 32
  %v98 = getelementptr inbounds float, ptr %v89, i64 %v97
  %v99 = load <8 x float>, ptr %v96, align 4
  store <8 x float> %v99, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v96, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  store <8 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v96, i64 16
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  store <8 x float> %v104, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v96, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  store <8 x float> %v107, ptr %v108, align 4
  %v109 = add nsw i64 %v93, 1
  br label %b21
b23:
  %v110 = add nsw i64 %v86, 32
  br label %b18
b20:
  br i1 %v111, label %b24, label %b25
b24:
  %v114 = add i64 %v90, %v83
  %v115 = getelementptr inbounds float, ptr %v7, i64 %v114
  br label %b26
b26:
  %v116 = phi i64 [ 0, %b24 ], [ %v123, %b27 ]
  %v117 = icmp slt i64 %v116, %v78
  br i1 %v117, label %b27, label %b28
b27:
  %v118 = mul i64 %v116, %v8
  %v119 = getelementptr inbounds float, ptr %v115, i64 %v118
  %v120 = mul i64 %v116, 8
  %v121 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v122 = load <8 x float>, ptr %v119, align 4
  store <8 x float> %v122, ptr %v121, align 4
  %v123 = add nsw i64 %v116, 1
  br label %b26
b28:
  br label %b25
b25:
  %v131 = mul i64 %v74, %v14
  br label %b29
b29:
  %v127 = phi i64 [ 0, %b25 ], [ %v151, %b34 ]
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b30, label %b31
b30:
  %v129 = mul i64 %v127, 384
  %v130 = getelementptr inbounds float, ptr %v80, i64 %v129
  %v132 = add i64 %v131, %v127
  %v133 = getelementptr inbounds float, ptr %v13, i64 %v132
  br label %b32
b32:
  %v134 = phi i64 [ 0, %b30 ], [ %v150, %b33 ]
  %v135 = icmp slt i64 %v134, %v78
  br i1 %v135, label %b33, label %b34
b33:
  %v136 = mul i64 %v134, %v14
  %v137 = getelementptr inbounds float, ptr %v133, i64 %v136
  %v138 = mul i64 %v134, 32
  %v139 = getelementptr inbounds float, ptr %v130, i64 %v138
  %v140 = load <8 x float>, ptr %v137, align 4
  store <8 x float> %v140, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v137, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = getelementptr inbounds float, ptr %v139, i64 8
  store <8 x float> %v142, ptr %v143, align 4
  %v144 = getelementptr inbounds float, ptr %v137, i64 16
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v139, i64 16
  store <8 x float> %v145, ptr %v146, align 4
  %v147 = getelementptr inbounds float, ptr %v137, i64 24
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = getelementptr inbounds float, ptr %v139, i64 24
  store <8 x float> %v148, ptr %v149, align 4
  %v150 = add nsw i64 %v134, 1
  br label %b32
b34:
  %v151 = add nsw i64 %v127, 32
  br label %b29
b31:
  br i1 %v152, label %b35, label %b36
b35:
  %v155 = add i64 %v131, %v124
  %v156 = getelementptr inbounds float, ptr %v13, i64 %v155
  br label %b37
b37:
  %v157 = phi i64 [ 0, %b35 ], [ %v167, %b38 ]
  %v158 = icmp slt i64 %v157, %v78
  br i1 %v158, label %b38, label %b39
b38:
  %v159 = mul i64 %v157, %v14
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = mul i64 %v157, 16
  %v162 = getelementptr inbounds float, ptr %v154, i64 %v161
  %v163 = load <8 x float>, ptr %v160, align 4
  store <8 x float> %v163, ptr %v162, align 4
  %v164 = getelementptr inbounds float, ptr %v160, i64 8
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = getelementptr inbounds float, ptr %v162, i64 8
  store <8 x float> %v165, ptr %v166, align 4
  %v167 = add nsw i64 %v157, 1
  br label %b37
b39:
  br label %b36
b36:
  %v175 = mul i64 %v74, %v20
  br label %b40
b40:
  %v171 = phi i64 [ 0, %b36 ], [ %v195, %b45 ]
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b41, label %b42
b41:
  %v173 = mul i64 %v171, 384
  %v174 = getelementptr inbounds float, ptr %v82, i64 %v173
  %v176 = add i64 %v175, %v171
  %v177 = getelementptr inbounds float, ptr %v19, i64 %v176
  br label %b43
b43:
  %v178 = phi i64 [ 0, %b41 ], [ %v194, %b44 ]
  %v179 = icmp slt i64 %v178, %v78
  br i1 %v179, label %b44, label %b45
b44:
  %v180 = mul i64 %v178, %v20
  %v181 = getelementptr inbounds float, ptr %v177, i64 %v180
  %v182 = mul i64 %v178, 32
  %v183 = getelementptr inbounds float, ptr %v174, i64 %v182
  %v184 = load <8 x float>, ptr %v181, align 4
  store <8 x float> %v184, ptr %v183, align 4
  %v185 = getelementptr inbounds float, ptr %v181, i64 8
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = getelementptr inbounds float, ptr %v183, i64 8
  store <8 x float> %v186, ptr %v187, align 4
  %v188 = getelementptr inbounds float, ptr %v181, i64 16
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = getelementptr inbounds float, ptr %v183, i64 16
  store <8 x float> %v189, ptr %v190, align 4
  %v191 = getelementptr inbounds float, ptr %v181, i64 24
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = getelementptr inbounds float, ptr %v183, i64 24
  store <8 x float> %v192, ptr %v193, align 4
  %v194 = add nsw i64 %v178, 1
  br label %b43
b45:
  %v195 = add nsw i64 %v171, 32
  br label %b40
b42:
  br i1 %v196, label %b46, label %b47
b46:
  %v199 = add i64 %v175, %v168
  %v200 = getelementptr inbounds float, ptr %v19, i64 %v199
  br label %b48
b48:
  %v201 = phi i64 [ 0, %b46 ], [ %v208, %b49 ]
  %v202 = icmp slt i64 %v201, %v78
  br i1 %v202, label %b49, label %b50
b49:
  %v203 = mul i64 %v201, %v20
  %v204 = getelementptr inbounds float, ptr %v200, i64 %v203
  %v205 = mul i64 %v201, 8
  %v206 = getelementptr inbounds float, ptr %v198, i64 %v205
  %v207 = load <8 x float>, ptr %v204, align 4
  store <8 x float> %v207, ptr %v206, align 4
  %v208 = add nsw i64 %v201, 1
  br label %b48
b50:
  br label %b47
b47:
  %v217 = mul i64 %v74, %v1
  %v258 = or i64 %v74, %v12
  %v292 = or i64 %v74, %v18
  %v323 = or i64 %v74, %v24
  br label %b51
b51:
  %v209 = phi i64 [ %v44, %b47 ], [ %v350, %b104 ]
  %v210 = icmp slt i64 %v209, %v49
  br i1 %v210, label %b52, label %b53
b52:
  %v211 = sub i64 %v49, %v209
  %v212 = icmp slt i64 %v211, 96
  %v213 = select i1 %v212, i64 %v211, i64 96
  %v214 = sdiv i64 %v213, 3
  %v215 = mul i64 %v214, 3
  %v216 = sub i64 %v213, %v215
  %v218 = add i64 %v217, %v209
  %v219 = getelementptr inbounds float, ptr %v0, i64 %v218
  %v226 = sub i64 %v214, 1
  %v235 = icmp sge i64 %v226, 0
  %v236 = mul i64 %v226, 3
  %v238 = mul i64 %v226, 1168
  %v245 = mul i64 %v214, 1168
  br label %b54
b54:
  %v220 = phi i64 [ 0, %b52 ], [ %v253, %b64 ]
  %v221 = icmp slt i64 %v220, %v78
  br i1 %v221, label %b55, label %b56
b55:
  %v222 = mul i64 %v220, %v1
  %v223 = getelementptr inbounds float, ptr %v219, i64 %v222
  %v224 = mul i64 %v220, 3
  %v225 = getelementptr inbounds float, ptr %v36, i64 %v224
  br label %b57
b57:
  %v227 = phi i64 [ 0, %b55 ], [ %v234, %b58 ]
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b58, label %b59
b58:
  %v229 = mul i64 %v227, 3
  %v230 = getelementptr inbounds float, ptr %v223, i64 %v229
  %v231 = mul i64 %v227, 1168
  %v232 = getelementptr inbounds float, ptr %v225, i64 %v231
  %v233 = load <4 x float>, ptr %v230, align 4
  store <4 x float> %v233, ptr %v232, align 4
  %v234 = add nsw i64 %v227, 1
  br label %b57
b59:
  br i1 %v235, label %b60, label %b61
b60:
  %v237 = getelementptr inbounds float, ptr %v223, i64 %v236
  %v239 = getelementptr inbounds float, ptr %v225, i64 %v238
  %v240 = load <2 x float>, ptr %v237, align 4
  store <2 x float> %v240, ptr %v239, align 4
  %v241 = getelementptr inbounds float, ptr %v237, i64 2
  %v242 = load float, ptr %v241, align 4
  %v243 = getelementptr inbounds float, ptr %v239, i64 2
  store float %v242, ptr %v243, align 4
  br label %b61
b61:
  %v244 = getelementptr inbounds float, ptr %v223, i64 %v215
  %v246 = getelementptr inbounds float, ptr %v225, i64 %v245
  br label %b62
b62:
  %v247 = phi i64 [ 0, %b61 ], [ %v252, %b63 ]
  %v248 = icmp slt i64 %v247, %v216
  br i1 %v248, label %b63, label %b64
b63:
  %v249 = getelementptr inbounds float, ptr %v244, i64 %v247
  %v250 = load float, ptr %v249, align 4
  %v251 = getelementptr inbounds float, ptr %v246, i64 %v247
  store float %v250, ptr %v251, align 4
  %v252 = add nsw i64 %v247, 1
  br label %b62, !llvm.loop !0
b64:
  %v253 = add nsw i64 %v220, 1
  br label %b54
b56:
  %v269 = icmp slt i64 %v215, %v213
  %v270 = add i64 %v209, %v215
  %v271 = getelementptr inbounds float, ptr %v36, i64 %v245
  %v272 = mul i64 %v270, %v11
  br label %b65
b65:
  %v254 = phi i64 [ 0, %b56 ], [ %v275, %b72 ]
  %v255 = icmp slt i64 %v254, %v85
  br i1 %v255, label %b66, label %b67
b66:
  %v256 = mul i64 %v254, 384
  %v257 = getelementptr inbounds float, ptr %v4, i64 %v256
  br label %b68
b68:
  %v259 = phi i64 [ 0, %b66 ], [ %v268, %b69 ]
  %v260 = icmp slt i64 %v259, %v214
  br i1 %v260, label %b69, label %b70
b69:
  %v261 = mul i64 %v259, 3
  %v262 = add i64 %v209, %v261
  %v263 = mul i64 %v259, 1168
  %v264 = getelementptr inbounds float, ptr %v36, i64 %v263
  %v265 = mul i64 %v262, %v11
  %v266 = add i64 %v265, %v254
  %v267 = getelementptr inbounds float, ptr %v10, i64 %v266
  call void @outer_3x32(ptr %v264, ptr %v257, i64 %v78, ptr %v267, i64 %v11, i64 %v258)
  %v268 = add nsw i64 %v259, 1
  br label %b68
b70:
  br i1 %v269, label %b71, label %b72
b71:
  %v273 = add i64 %v272, %v254
  %v274 = getelementptr inbounds float, ptr %v10, i64 %v273
  call void @outer_2x32(ptr %v271, ptr %v257, i64 %v78, ptr %v274, i64 %v11, i64 %v258)
  br label %b72
b72:
  %v275 = add nsw i64 %v254, 32
  br label %b65
b67:
  br i1 %v111, label %b73, label %b74
b73:
  br label %b75
b75:
  %v276 = phi i64 [ 0, %b73 ], [ %v285, %b76 ]
  %v277 = icmp slt i64 %v276, %v214
  br i1 %v277, label %b76, label %b77
b76:
  %v278 = mul i64 %v276, 3
  %v279 = add i64 %v209, %v278
  %v280 = mul i64 %v276, 1168
  %v281 = getelementptr inbounds float, ptr %v36, i64 %v280
  %v282 = mul i64 %v279, %v11
  %v283 = add i64 %v282, %v83
  %v284 = getelementptr inbounds float, ptr %v10, i64 %v283
  call void @outer_3x8(ptr %v281, ptr %v113, i64 %v78, ptr %v284, i64 %v11, i64 %v258)
  %v285 = add nsw i64 %v276, 1
  br label %b75
b77:
  br i1 %v269, label %b78, label %b79
b78:
  %v286 = add i64 %v272, %v83
  %v287 = getelementptr inbounds float, ptr %v10, i64 %v286
  call void @outer_2x8(ptr %v271, ptr %v113, i64 %v78, ptr %v287, i64 %v11, i64 %v258)
  br label %b79
b79:
  br label %b74
b74:
  %v303 = mul i64 %v270, %v17
  br label %b80
b80:
  %v288 = phi i64 [ 0, %b74 ], [ %v306, %b87 ]
  %v289 = icmp slt i64 %v288, %v126
  br i1 %v289, label %b81, label %b82
b81:
  %v290 = mul i64 %v288, 384
  %v291 = getelementptr inbounds float, ptr %v80, i64 %v290
  br label %b83
b83:
  %v293 = phi i64 [ 0, %b81 ], [ %v302, %b84 ]
  %v294 = icmp slt i64 %v293, %v214
  br i1 %v294, label %b84, label %b85
b84:
  %v295 = mul i64 %v293, 3
  %v296 = add i64 %v209, %v295
  %v297 = mul i64 %v293, 1168
  %v298 = getelementptr inbounds float, ptr %v36, i64 %v297
  %v299 = mul i64 %v296, %v17
  %v300 = add i64 %v299, %v288
  %v301 = getelementptr inbounds float, ptr %v16, i64 %v300
  call void @outer_3x32(ptr %v298, ptr %v291, i64 %v78, ptr %v301, i64 %v17, i64 %v292)
  %v302 = add nsw i64 %v293, 1
  br label %b83
b85:
  br i1 %v269, label %b86, label %b87
b86:
  %v304 = add i64 %v303, %v288
  %v305 = getelementptr inbounds float, ptr %v16, i64 %v304
  call void @outer_2x32(ptr %v271, ptr %v291, i64 %v78, ptr %v305, i64 %v17, i64 %v292)
  br label %b87
b87:
  %v306 = add nsw i64 %v288, 32
  br label %b80
b82:
  br i1 %v152, label %b88, label %b89
b88:
  br label %b90
b90:
  %v307 = phi i64 [ 0, %b88 ], [ %v316, %b91 ]
  %v308 = icmp slt i64 %v307, %v214
  br i1 %v308, label %b91, label %b92
b91:
  %v309 = mul i64 %v307, 3
  %v310 = add i64 %v209, %v309
  %v311 = mul i64 %v307, 1168
  %v312 = getelementptr inbounds float, ptr %v36, i64 %v311
  %v313 = mul i64 %v310, %v17
  %v314 = add i64 %v313, %v124
  %v315 = getelementptr inbounds float, ptr %v16, i64 %v314
  call void @outer_3x16(ptr %v312, ptr %v154, i64 %v78, ptr %v315, i64 %v17, i64 %v292)
  %v316 = add nsw i64 %v307, 1
  br label %b90
b92:
  br i1 %v269, label %b93, label %b94
b93:
  %v317 = add i64 %v303, %v124
  %v318 = getelementptr inbounds float, ptr %v16, i64 %v317
  call void @outer_2x16(ptr %v271, ptr %v154, i64 %v78, ptr %v318, i64 %v17, i64 %v292)
  br label %b94
b94:
  br label %b89
b89:
  %v334 = mul i64 %v270, %v23
  br label %b95
b95:
  %v319 = phi i64 [ 0, %b89 ], [ %v337, %b102 ]
  %v320 = icmp slt i64 %v319, %v170
  br i1 %v320, label %b96, label %b97
b96:
  %v321 = mul i64 %v319, 384
  %v322 = getelementptr inbounds float, ptr %v82, i64 %v321
  br label %b98
b98:
  %v324 = phi i64 [ 0, %b96 ], [ %v333, %b99 ]
  %v325 = icmp slt i64 %v324, %v214
  br i1 %v325, label %b99, label %b100
b99:
  %v326 = mul i64 %v324, 3
  %v327 = add i64 %v209, %v326
  %v328 = mul i64 %v324, 1168
  %v329 = getelementptr inbounds float, ptr %v36, i64 %v328
  %v330 = mul i64 %v327, %v23
  %v331 = add i64 %v330, %v319
  %v332 = getelementptr inbounds float, ptr %v22, i64 %v331
  call void @outer_3x32(ptr %v329, ptr %v322, i64 %v78, ptr %v332, i64 %v23, i64 %v323)
  %v333 = add nsw i64 %v324, 1
  br label %b98
b100:
  br i1 %v269, label %b101, label %b102
b101:
  %v335 = add i64 %v334, %v319
  %v336 = getelementptr inbounds float, ptr %v22, i64 %v335
  call void @outer_2x32(ptr %v271, ptr %v322, i64 %v78, ptr %v336, i64 %v23, i64 %v323)
  br label %b102
b102:
  %v337 = add nsw i64 %v319, 32
  br label %b95
b97:
  br i1 %v196, label %b103, label %b104
b103:
  br label %b105
b105:
  %v338 = phi i64 [ 0, %b103 ], [ %v347, %b106 ]
  %v339 = icmp slt i64 %v338, %v214
  br i1 %v339, label %b106, label %b107
b106:
  %v340 = mul i64 %v338, 3
  %v341 = add i64 %v209, %v340
  %v342 = mul i64 %v338, 1168
  %v343 = getelementptr inbounds float, ptr %v36, i64 %v342
  %v344 = mul i64 %v341, %v23
  %v345 = add i64 %v344, %v168
  %v346 = getelementptr inbounds float, ptr %v22, i64 %v345
  call void @outer_3x8(ptr %v343, ptr %v198, i64 %v78, ptr %v346, i64 %v23, i64 %v323)
  %v347 = add nsw i64 %v338, 1
  br label %b105
b107:
  br i1 %v269, label %b108, label %b109
b108:
  %v348 = add i64 %v334, %v168
  %v349 = getelementptr inbounds float, ptr %v22, i64 %v348
  call void @outer_2x8(ptr %v271, ptr %v198, i64 %v78, ptr %v349, i64 %v23, i64 %v323)
  br label %b109
b109:
  br label %b104
b104:
  %v350 = add nsw i64 %v209, 96
  br label %b51
b53:
  %v351 = add nsw i64 %v74, 384
  br label %b15
b17:
  ret void
}
define internal void @outer_3x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  %v9 = mul i64 %v4, 2
  %v10 = getelementptr inbounds float, ptr %v3, i64 %v9
  call void @llvm.prefetch.p0(ptr %v10, i32 0, i32 3, i32 1)
  %v11 = getelementptr inbounds float, ptr %v10, i64 16
  call void @llvm.prefetch.p0(ptr %v11, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v13 = phi ptr [ %v0, %entry ], [ %v58, %b1 ]
  %v14 = phi ptr [ %v1, %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v27 = icmp slt i64 %v12, %v2
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = load float, ptr %v13, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = getelementptr inbounds float, ptr %v13, i64 1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = getelementptr inbounds float, ptr %v13, i64 2
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = load <8 x float>, ptr %v14, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v39, <8 x float> %v15)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v39, <8 x float> %v19)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v39, <8 x float> %v23)
  %v43 = getelementptr inbounds float, ptr %v14, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v44, <8 x float> %v16)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v44, <8 x float> %v20)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v44, <8 x float> %v24)
  %v48 = getelementptr inbounds float, ptr %v14, i64 16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v49, <8 x float> %v17)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v49, <8 x float> %v21)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v49, <8 x float> %v25)
  %v53 = getelementptr inbounds float, ptr %v14, i64 24
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v54, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v54, <8 x float> %v22)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v54, <8 x float> %v26)
  %v58 = getelementptr inbounds float, ptr %v13, i64 3
  %v59 = getelementptr inbounds float, ptr %v14, i64 32
  %v60 = add nsw i64 %v12, 1
  br label %b0
b2:
  %v61 = icmp eq i64 %v5, 0
  br i1 %v61, label %b3, label %b4
b3:
  store <8 x float> %v15, ptr %v3, align 4
  %v62 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v16, ptr %v62, align 4
  store <8 x float> %v17, ptr %v6, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v18, ptr %v63, align 4
  store <8 x float> %v19, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v20, ptr %v64, align 4
  store <8 x float> %v21, ptr %v8, align 4
  %v65 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v22, ptr %v65, align 4
  store <8 x float> %v23, ptr %v10, align 4
  %v66 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v24, ptr %v66, align 4
  store <8 x float> %v25, ptr %v11, align 4
  %v67 = getelementptr inbounds float, ptr %v10, i64 24
  store <8 x float> %v26, ptr %v67, align 4
  br label %b4
b4:
  %v68 = icmp ne i64 %v5, 0
  br i1 %v68, label %b5, label %b6
b5:
  %v69 = load <8 x float>, ptr %v3, align 4
  %v70 = fadd <8 x float> %v69, %v15
  store <8 x float> %v70, ptr %v3, align 4
  %v71 = getelementptr inbounds float, ptr %v3, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v16
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = load <8 x float>, ptr %v6, align 4
  %v75 = fadd <8 x float> %v74, %v17
  store <8 x float> %v75, ptr %v6, align 4
  %v76 = getelementptr inbounds float, ptr %v3, i64 24
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v18
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = load <8 x float>, ptr %v7, align 4
  %v80 = fadd <8 x float> %v79, %v19
  store <8 x float> %v80, ptr %v7, align 4
  %v81 = getelementptr inbounds float, ptr %v7, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v20
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = load <8 x float>, ptr %v8, align 4
  %v85 = fadd <8 x float> %v84, %v21
  store <8 x float> %v85, ptr %v8, align 4
  %v86 = getelementptr inbounds float, ptr %v7, i64 24
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v22
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = load <8 x float>, ptr %v10, align 4
  %v90 = fadd <8 x float> %v89, %v23
  store <8 x float> %v90, ptr %v10, align 4
  %v91 = getelementptr inbounds float, ptr %v10, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v24
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = load <8 x float>, ptr %v11, align 4
  %v95 = fadd <8 x float> %v94, %v25
  store <8 x float> %v95, ptr %v11, align 4
  %v96 = getelementptr inbounds float, ptr %v10, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v26
  store <8 x float> %v98, ptr %v96, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v43, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v20 = icmp slt i64 %v9, %v2
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = load float, ptr %v10, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = getelementptr inbounds float, ptr %v10, i64 1
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v11, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v28, <8 x float> %v12)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v16)
  %v31 = getelementptr inbounds float, ptr %v11, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v32, <8 x float> %v13)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v32, <8 x float> %v17)
  %v35 = getelementptr inbounds float, ptr %v11, i64 16
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v36, <8 x float> %v14)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v36, <8 x float> %v18)
  %v39 = getelementptr inbounds float, ptr %v11, i64 24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v40, <8 x float> %v15)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v40, <8 x float> %v19)
  %v43 = getelementptr inbounds float, ptr %v10, i64 3
  %v44 = getelementptr inbounds float, ptr %v11, i64 32
  %v45 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v46 = icmp eq i64 %v5, 0
  br i1 %v46, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v13, ptr %v47, align 4
  store <8 x float> %v14, ptr %v6, align 4
  %v48 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v15, ptr %v48, align 4
  store <8 x float> %v16, ptr %v7, align 4
  %v49 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v17, ptr %v49, align 4
  store <8 x float> %v18, ptr %v8, align 4
  %v50 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v19, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v12
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v13
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = load <8 x float>, ptr %v6, align 4
  %v58 = fadd <8 x float> %v57, %v14
  store <8 x float> %v58, ptr %v6, align 4
  %v59 = getelementptr inbounds float, ptr %v3, i64 24
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v15
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = load <8 x float>, ptr %v7, align 4
  %v63 = fadd <8 x float> %v62, %v16
  store <8 x float> %v63, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd <8 x float> %v65, %v17
  store <8 x float> %v66, ptr %v64, align 4
  %v67 = load <8 x float>, ptr %v8, align 4
  %v68 = fadd <8 x float> %v67, %v18
  store <8 x float> %v68, ptr %v8, align 4
  %v69 = getelementptr inbounds float, ptr %v7, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v19
  store <8 x float> %v71, ptr %v69, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_3x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = mul i64 %v4, 2
  %v8 = getelementptr inbounds float, ptr %v3, i64 %v7
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v33, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v31, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v20, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = icmp slt i64 %v9, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = load <8 x float>, ptr %v11, align 4
  %v17 = load float, ptr %v10, align 4
  %v18 = insertelement <8 x float> poison, float %v17, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  %v20 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v16, <8 x float> %v12)
  %v21 = getelementptr inbounds float, ptr %v10, i64 1
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v16, <8 x float> %v13)
  %v26 = getelementptr inbounds float, ptr %v10, i64 2
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v16, <8 x float> %v14)
  %v31 = getelementptr inbounds float, ptr %v10, i64 3
  %v32 = getelementptr inbounds float, ptr %v11, i64 8
  %v33 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v34 = icmp eq i64 %v5, 0
  br i1 %v34, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  store <8 x float> %v13, ptr %v6, align 4
  store <8 x float> %v14, ptr %v8, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v12
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = load <8 x float>, ptr %v6, align 4
  %v39 = fadd <8 x float> %v38, %v13
  store <8 x float> %v39, ptr %v6, align 4
  %v40 = load <8 x float>, ptr %v8, align 4
  %v41 = fadd <8 x float> %v40, %v14
  store <8 x float> %v41, ptr %v8, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v8 = phi ptr [ %v0, %entry ], [ %v23, %b1 ]
  %v9 = phi ptr [ %v1, %entry ], [ %v24, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v17, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v12 = icmp slt i64 %v7, %v2
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = load <8 x float>, ptr %v9, align 4
  %v14 = load float, ptr %v8, align 4
  %v15 = insertelement <8 x float> poison, float %v14, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v16, <8 x float> %v13, <8 x float> %v10)
  %v18 = getelementptr inbounds float, ptr %v8, i64 1
  %v19 = load float, ptr %v18, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v13, <8 x float> %v11)
  %v23 = getelementptr inbounds float, ptr %v8, i64 3
  %v24 = getelementptr inbounds float, ptr %v9, i64 8
  %v25 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v26 = icmp eq i64 %v5, 0
  br i1 %v26, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  store <8 x float> %v11, ptr %v6, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v10
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = load <8 x float>, ptr %v6, align 4
  %v31 = fadd <8 x float> %v30, %v11
  store <8 x float> %v31, ptr %v6, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_3x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = mul i64 %v4, 2
  %v8 = getelementptr inbounds float, ptr %v3, i64 %v7
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v41, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v39, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v18 = icmp slt i64 %v9, %v2
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = load <8 x float>, ptr %v11, align 4
  %v20 = getelementptr inbounds float, ptr %v11, i64 8
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = load float, ptr %v10, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v19, <8 x float> %v12)
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v27 = getelementptr inbounds float, ptr %v10, i64 1
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v19, <8 x float> %v14)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v21, <8 x float> %v15)
  %v33 = getelementptr inbounds float, ptr %v10, i64 2
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v19, <8 x float> %v16)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v21, <8 x float> %v17)
  %v39 = getelementptr inbounds float, ptr %v10, i64 3
  %v40 = getelementptr inbounds float, ptr %v11, i64 16
  %v41 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v42 = icmp eq i64 %v5, 0
  br i1 %v42, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  %v43 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v13, ptr %v43, align 4
  store <8 x float> %v14, ptr %v6, align 4
  %v44 = getelementptr inbounds float, ptr %v6, i64 8
  store <8 x float> %v15, ptr %v44, align 4
  store <8 x float> %v16, ptr %v8, align 4
  %v45 = getelementptr inbounds float, ptr %v8, i64 8
  store <8 x float> %v17, ptr %v45, align 4
  br label %b4
b4:
  %v46 = icmp ne i64 %v5, 0
  br i1 %v46, label %b5, label %b6
b5:
  %v47 = load <8 x float>, ptr %v3, align 4
  %v48 = fadd <8 x float> %v47, %v12
  store <8 x float> %v48, ptr %v3, align 4
  %v49 = getelementptr inbounds float, ptr %v3, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v13
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = load <8 x float>, ptr %v6, align 4
  %v53 = fadd <8 x float> %v52, %v14
  store <8 x float> %v53, ptr %v6, align 4
  %v54 = getelementptr inbounds float, ptr %v6, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v15
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = load <8 x float>, ptr %v8, align 4
  %v58 = fadd <8 x float> %v57, %v16
  store <8 x float> %v58, ptr %v8, align 4
  %v59 = getelementptr inbounds float, ptr %v8, i64 8
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v17
  store <8 x float> %v61, ptr %v59, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v8 = phi ptr [ %v0, %entry ], [ %v29, %b1 ]
  %v9 = phi ptr [ %v1, %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v21, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v14 = icmp slt i64 %v7, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = load <8 x float>, ptr %v9, align 4
  %v16 = getelementptr inbounds float, ptr %v9, i64 8
  %v17 = load <8 x float>, ptr %v16, align 4
  %v18 = load float, ptr %v8, align 4
  %v19 = insertelement <8 x float> poison, float %v18, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  %v21 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v20, <8 x float> %v15, <8 x float> %v10)
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v20, <8 x float> %v17, <8 x float> %v11)
  %v23 = getelementptr inbounds float, ptr %v8, i64 1
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v15, <8 x float> %v12)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v17, <8 x float> %v13)
  %v29 = getelementptr inbounds float, ptr %v8, i64 3
  %v30 = getelementptr inbounds float, ptr %v9, i64 16
  %v31 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v32 = icmp eq i64 %v5, 0
  br i1 %v32, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  %v33 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v11, ptr %v33, align 4
  store <8 x float> %v12, ptr %v6, align 4
  %v34 = getelementptr inbounds float, ptr %v6, i64 8
  store <8 x float> %v13, ptr %v34, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v10
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = getelementptr inbounds float, ptr %v3, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = fadd <8 x float> %v39, %v11
  store <8 x float> %v40, ptr %v38, align 4
  %v41 = load <8 x float>, ptr %v6, align 4
  %v42 = fadd <8 x float> %v41, %v12
  store <8 x float> %v42, ptr %v6, align 4
  %v43 = getelementptr inbounds float, ptr %v6, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v13
  store <8 x float> %v45, ptr %v43, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_60(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1640
  %v8 = mul i64 %v2, 45600
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = sdiv i64 %v2, %v3
  %v12 = mul i64 %v11, 32
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = sdiv i64 %v10, %v3
  %v16 = mul i64 %v15, 32
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v27 = mul i64 %v26, %v25
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v71, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 8
  %v22 = add i64 %v19, 16
  %v23 = add i64 %v19, 24
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v60, %b8 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = icmp slt i64 %v28, %v27
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v28, 128
  %v35 = icmp slt i64 %v34, %v27
  %v36 = select i1 %v35, i64 %v34, i64 %v27
  br label %b6
b6:
  %v37 = phi i64 [ %v28, %b4 ], [ %v59, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = icmp slt i64 %v37, %v36
  br i1 %v42, label %b7, label %b8
b7:
  %v45 = mul i64 %v37, 32
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v23
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v38, %v48
  %v56 = fadd <8 x float> %v39, %v50
  %v57 = fadd <8 x float> %v40, %v52
  %v58 = fadd <8 x float> %v41, %v54
  %v59 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v60 = fadd <8 x float> %v29, %v38
  %v61 = fadd <8 x float> %v30, %v39
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = add nsw i64 %v28, 128
  br label %b3
b5:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store <8 x float> %v29, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v21
  store <8 x float> %v30, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v22
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = add nsw i64 %v19, 32
  br label %b0
b2:
  ret void
}
define internal void @backward_61(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1640
  %v8 = mul i64 %v2, 45600
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_2_8(ptr %v11, i64 53, i64 53, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_2_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
entry:
  %v13 = add i64 %v9, 7
  %v14 = and i64 %v13, -8
  %v15 = icmp slt i64 %v14, 512
  %v16 = select i1 %v15, i64 %v14, i64 512
  %v17 = mul i64 384, %v16
  %v18 = getelementptr inbounds float, ptr %v4, i64 %v17
  %v19 = add i64 %v2, 2
  %v20 = sdiv i64 %v19, 3
  %v21 = add i64 %v5, 1
  %v22 = mul i64 %v20, %v5
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 3
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = mul i64 %v20, %v21
  %v28 = sdiv i64 %v27, %v6
  %v29 = mul i64 %v28, 3
  %v30 = icmp slt i64 %v29, %v2
  %v31 = select i1 %v30, i64 %v29, i64 %v2
  %v32 = or i64 %v3, %v12
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v38 = mul i64 %v9, 4
  br label %b2
b2:
  %v34 = phi i64 [ %v26, %b0 ], [ %v39, %b3 ]
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %b3, label %b4
b3:
  %v36 = mul i64 %v34, %v11
  %v37 = getelementptr inbounds float, ptr %v10, i64 %v36
  call void @llvm.memset.p0.i64(ptr %v37, i8 0, i64 %v38, i1 0)
  %v39 = add nsw i64 %v34, 1
  br label %b2
b4:
  br label %b1
b1:
  %v45 = sub i64 %v9, 8
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v166, %b21 ]
  %v41 = icmp slt i64 %v40, %v3
  br i1 %v41, label %b6, label %b7
b6:
  %v42 = sub i64 %v3, %v40
  %v43 = icmp slt i64 %v42, 384
  %v44 = select i1 %v43, i64 %v42, i64 384
  %v52 = mul i64 %v40, %v8
  br label %b8
b8:
  %v48 = phi i64 [ 0, %b6 ], [ %v72, %b13 ]
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b9, label %b10
b9:
  %v50 = mul i64 %v48, 384
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  %v53 = add i64 %v52, %v48
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  br label %b11
b11:
  %v55 = phi i64 [ 0, %b9 ], [ %v71, %b12 ]
  %v56 = icmp slt i64 %v55, %v44
  br i1 %v56, label %b12, label %b13
b12:
  %v57 = mul i64 %v55, %v8
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul i64 %v55, 32
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v58, align 4
  store <8 x float> %v61, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v58, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v63, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v58, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v66, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v58, i64 24
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v60, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v55, 1
  br label %b11
b13:
  %v72 = add nsw i64 %v48, 32
  br label %b8
b10:
  br i1 %v73, label %b14, label %b15
b14:
  %v76 = add i64 %v52, %v45
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b16
b16:
  %v78 = phi i64 [ 0, %b14 ], [ %v85, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 8
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v94 = mul i64 %v40, %v1
  %v135 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v165, %b42 ]
  %v87 = icmp slt i64 %v86, %v31
  br i1 %v87, label %b20, label %b21
b20:
  %v88 = sub i64 %v31, %v86
  %v89 = icmp slt i64 %v88, 96
  %v90 = select i1 %v89, i64 %v88, i64 96
  %v91 = sdiv i64 %v90, 3
  %v92 = mul i64 %v91, 3
  %v93 = sub i64 %v90, %v92
  %v95 = add i64 %v94, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v103 = sub i64 %v91, 1
  %v112 = icmp sge i64 %v103, 0
  %v113 = mul i64 %v103, 3
  %v115 = mul i64 %v103, 1168
  %v122 = mul i64 %v91, 1168
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v130, %b32 ]
  %v98 = icmp slt i64 %v97, %v44
  br i1 %v98, label %b23, label %b24
b23:
  %v99 = mul i64 %v97, %v1
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 3
  %v102 = getelementptr inbounds float, ptr %v18, i64 %v101
  br label %b25
b25:
  %v104 = phi i64 [ 0, %b23 ], [ %v111, %b26 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b26, label %b27
b26:
  %v106 = mul i64 %v104, 3
  %v107 = getelementptr inbounds float, ptr %v100, i64 %v106
  %v108 = mul i64 %v104, 1168
  %v109 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v110 = load <4 x float>, ptr %v107, align 4
  store <4 x float> %v110, ptr %v109, align 4
  %v111 = add nsw i64 %v104, 1
  br label %b25
b27:
  br i1 %v112, label %b28, label %b29
b28:
  %v114 = getelementptr inbounds float, ptr %v100, i64 %v113
  %v116 = getelementptr inbounds float, ptr %v102, i64 %v115
  %v117 = load <2 x float>, ptr %v114, align 4
  store <2 x float> %v117, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v114, i64 2
  %v119 = load float, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v116, i64 2
  store float %v119, ptr %v120, align 4
  br label %b29
b29:
  %v121 = getelementptr inbounds float, ptr %v100, i64 %v92
  %v123 = getelementptr inbounds float, ptr %v102, i64 %v122
  br label %b30
b30:
  %v124 = phi i64 [ 0, %b29 ], [ %v129, %b31 ]
  %v125 = icmp slt i64 %v124, %v93
  br i1 %v125, label %b31, label %b32
b31:
  %v126 = getelementptr inbounds float, ptr %v121, i64 %v124
  %v127 = load float, ptr %v126, align 4
  %v128 = getelementptr inbounds float, ptr %v123, i64 %v124
  store float %v127, ptr %v128, align 4
  %v129 = add nsw i64 %v124, 1
  br label %b30, !llvm.loop !0
b32:
  %v130 = add nsw i64 %v97, 1
  br label %b22
b24:
  %v146 = icmp slt i64 %v92, %v90
  %v147 = add i64 %v86, %v92
  %v148 = getelementptr inbounds float, ptr %v18, i64 %v122
  %v149 = mul i64 %v147, %v11
  br label %b33
b33:
  %v131 = phi i64 [ 0, %b24 ], [ %v152, %b40 ]
  %v132 = icmp slt i64 %v131, %v47
  br i1 %v132, label %b34, label %b35
b34:
  %v133 = mul i64 %v131, 384
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  br label %b36
b36:
  %v136 = phi i64 [ 0, %b34 ], [ %v145, %b37 ]
  %v137 = icmp slt i64 %v136, %v91
  br i1 %v137, label %b37, label %b38
b37:
  %v138 = mul i64 %v136, 3
  %v139 = add i64 %v86, %v138
  %v140 = mul i64 %v136, 1168
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  %v142 = mul i64 %v139, %v11
  %v143 = add i64 %v142, %v131
  %v144 = getelementptr inbounds float, ptr %v10, i64 %v143
  call void @outer_3x32(ptr %v141, ptr %v134, i64 %v44, ptr %v144, i64 %v11, i64 %v135)
  %v145 = add nsw i64 %v136, 1
  br label %b36
b38:
  br i1 %v146, label %b39, label %b40
b39:
  %v150 = add i64 %v149, %v131
  %v151 = getelementptr inbounds float, ptr %v10, i64 %v150
  call void @outer_2x32(ptr %v148, ptr %v134, i64 %v44, ptr %v151, i64 %v11, i64 %v135)
  br label %b40
b40:
  %v152 = add nsw i64 %v131, 32
  br label %b33
b35:
  br i1 %v73, label %b41, label %b42
b41:
  br label %b43
b43:
  %v153 = phi i64 [ 0, %b41 ], [ %v162, %b44 ]
  %v154 = icmp slt i64 %v153, %v91
  br i1 %v154, label %b44, label %b45
b44:
  %v155 = mul i64 %v153, 3
  %v156 = add i64 %v86, %v155
  %v157 = mul i64 %v153, 1168
  %v158 = getelementptr inbounds float, ptr %v18, i64 %v157
  %v159 = mul i64 %v156, %v11
  %v160 = add i64 %v159, %v45
  %v161 = getelementptr inbounds float, ptr %v10, i64 %v160
  call void @outer_3x8(ptr %v158, ptr %v75, i64 %v44, ptr %v161, i64 %v11, i64 %v135)
  %v162 = add nsw i64 %v153, 1
  br label %b43
b45:
  br i1 %v146, label %b46, label %b47
b46:
  %v163 = add i64 %v149, %v45
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  call void @outer_2x8(ptr %v148, ptr %v75, i64 %v44, ptr %v164, i64 %v11, i64 %v135)
  br label %b47
b47:
  br label %b42
b42:
  %v165 = add nsw i64 %v86, 96
  br label %b19
b21:
  %v166 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @backward_62(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1640
  %v8 = mul i64 %v2, 45600
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = sdiv i64 %v2, %v3
  %v12 = mul i64 %v11, 32
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = sdiv i64 %v10, %v3
  %v16 = mul i64 %v15, 32
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v27 = mul i64 %v26, %v25
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v71, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 8
  %v22 = add i64 %v19, 16
  %v23 = add i64 %v19, 24
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v60, %b8 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = icmp slt i64 %v28, %v27
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v28, 128
  %v35 = icmp slt i64 %v34, %v27
  %v36 = select i1 %v35, i64 %v34, i64 %v27
  br label %b6
b6:
  %v37 = phi i64 [ %v28, %b4 ], [ %v59, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = icmp slt i64 %v37, %v36
  br i1 %v42, label %b7, label %b8
b7:
  %v45 = mul i64 %v37, 53
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v23
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v38, %v48
  %v56 = fadd <8 x float> %v39, %v50
  %v57 = fadd <8 x float> %v40, %v52
  %v58 = fadd <8 x float> %v41, %v54
  %v59 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v60 = fadd <8 x float> %v29, %v38
  %v61 = fadd <8 x float> %v30, %v39
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = add nsw i64 %v28, 128
  br label %b3
b5:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store <8 x float> %v29, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v21
  store <8 x float> %v30, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v22
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = add nsw i64 %v19, 32
  br label %b0
b2:
  %v72 = icmp eq i64 %v2, 0
  br i1 %v72, label %b9, label %b10
b9:
  br label %b11
b11:
  %v73 = phi i64 [ 0, %b9 ], [ %v101, %b16 ]
  %v74 = phi <8 x float> [ splat (float 0x0000000000000000), %b9 ], [ %v98, %b16 ]
  %v75 = phi <8 x float> [ splat (float 0x0000000000000000), %b9 ], [ %v99, %b16 ]
  %v76 = phi <8 x float> [ splat (float 0x0000000000000000), %b9 ], [ %v100, %b16 ]
  %v77 = icmp slt i64 %v73, %v27
  br i1 %v77, label %b12, label %b13
b12:
  %v78 = add i64 %v73, 128
  %v79 = icmp slt i64 %v78, %v27
  %v80 = select i1 %v79, i64 %v78, i64 %v27
  br label %b14
b14:
  %v81 = phi i64 [ %v73, %b12 ], [ %v97, %b15 ]
  %v82 = phi <8 x float> [ splat (float 0x0000000000000000), %b12 ], [ %v94, %b15 ]
  %v83 = phi <8 x float> [ splat (float 0x0000000000000000), %b12 ], [ %v95, %b15 ]
  %v84 = phi <8 x float> [ splat (float 0x0000000000000000), %b12 ], [ %v96, %b15 ]
  %v85 = icmp slt i64 %v81, %v80
  br i1 %v85, label %b15, label %b16
b15:
  %v86 = mul i64 %v81, 53
  %v87 = getelementptr inbounds float, ptr %v44, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 32
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v87, i64 40
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v87, i64 48
  %v93 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v92, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v94 = fadd <8 x float> %v82, %v89
  %v95 = fadd <8 x float> %v83, %v91
  %v96 = fadd <8 x float> %v84, %v93
  %v97 = add nsw i64 %v81, 1
  br label %b14
b16:
  %v98 = fadd <8 x float> %v74, %v82
  %v99 = fadd <8 x float> %v75, %v83
  %v100 = fadd <8 x float> %v76, %v84
  %v101 = add nsw i64 %v73, 128
  br label %b11
b13:
  %v102 = getelementptr inbounds float, ptr %v66, i64 32
  store <8 x float> %v74, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v66, i64 40
  store <8 x float> %v75, ptr %v103, align 4
  %v104 = getelementptr inbounds float, ptr %v66, i64 48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v76, ptr align 4 %v104, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0>)
  br label %b10
b10:
  ret void
}
define internal void @backward_63(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1640
  %v8 = mul i64 %v2, 45600
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_24(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 24, i64 24, ptr %v17, i64 24, i64 %v19)
  ret void
}
define internal void @outer_one_2_24(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
entry:
  %v13 = add i64 %v9, 7
  %v14 = and i64 %v13, -8
  %v15 = icmp slt i64 %v14, 512
  %v16 = select i1 %v15, i64 %v14, i64 512
  %v17 = mul i64 384, %v16
  %v18 = getelementptr inbounds float, ptr %v4, i64 %v17
  %v19 = add i64 %v2, 2
  %v20 = sdiv i64 %v19, 3
  %v21 = add i64 %v5, 1
  %v22 = mul i64 %v20, %v5
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 3
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = mul i64 %v20, %v21
  %v28 = sdiv i64 %v27, %v6
  %v29 = mul i64 %v28, 3
  %v30 = icmp slt i64 %v29, %v2
  %v31 = select i1 %v30, i64 %v29, i64 %v2
  %v32 = or i64 %v3, %v12
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v38 = mul i64 %v9, 4
  br label %b2
b2:
  %v34 = phi i64 [ %v26, %b0 ], [ %v39, %b3 ]
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %b3, label %b4
b3:
  %v36 = mul i64 %v34, %v11
  %v37 = getelementptr inbounds float, ptr %v10, i64 %v36
  call void @llvm.memset.p0.i64(ptr %v37, i8 0, i64 %v38, i1 0)
  %v39 = add nsw i64 %v34, 1
  br label %b2
b4:
  br label %b1
b1:
  %v45 = sub i64 %v9, 24
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v172, %b21 ]
  %v41 = icmp slt i64 %v40, %v3
  br i1 %v41, label %b6, label %b7
b6:
  %v42 = sub i64 %v3, %v40
  %v43 = icmp slt i64 %v42, 384
  %v44 = select i1 %v43, i64 %v42, i64 384
  %v52 = mul i64 %v40, %v8
  br label %b8
b8:
  %v48 = phi i64 [ 0, %b6 ], [ %v72, %b13 ]
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b9, label %b10
b9:
  %v50 = mul i64 %v48, 384
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  %v53 = add i64 %v52, %v48
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  br label %b11
b11:
  %v55 = phi i64 [ 0, %b9 ], [ %v71, %b12 ]
  %v56 = icmp slt i64 %v55, %v44
  br i1 %v56, label %b12, label %b13
b12:
  %v57 = mul i64 %v55, %v8
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul i64 %v55, 32
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v58, align 4
  store <8 x float> %v61, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v58, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v63, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v58, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v66, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v58, i64 24
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v60, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v55, 1
  br label %b11
b13:
  %v72 = add nsw i64 %v48, 32
  br label %b8
b10:
  br i1 %v73, label %b14, label %b15
b14:
  %v76 = add i64 %v52, %v45
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b16
b16:
  %v78 = phi i64 [ 0, %b14 ], [ %v91, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 24
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v81, i64 8
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v83, i64 8
  store <8 x float> %v86, ptr %v87, align 4
  %v88 = getelementptr inbounds float, ptr %v81, i64 16
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v83, i64 16
  store <8 x float> %v89, ptr %v90, align 4
  %v91 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v100 = mul i64 %v40, %v1
  %v141 = or i64 %v40, %v12
  br label %b19
b19:
  %v92 = phi i64 [ %v26, %b15 ], [ %v171, %b42 ]
  %v93 = icmp slt i64 %v92, %v31
  br i1 %v93, label %b20, label %b21
b20:
  %v94 = sub i64 %v31, %v92
  %v95 = icmp slt i64 %v94, 96
  %v96 = select i1 %v95, i64 %v94, i64 96
  %v97 = sdiv i64 %v96, 3
  %v98 = mul i64 %v97, 3
  %v99 = sub i64 %v96, %v98
  %v101 = add i64 %v100, %v92
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v109 = sub i64 %v97, 1
  %v118 = icmp sge i64 %v109, 0
  %v119 = mul i64 %v109, 3
  %v121 = mul i64 %v109, 1168
  %v128 = mul i64 %v97, 1168
  br label %b22
b22:
  %v103 = phi i64 [ 0, %b20 ], [ %v136, %b32 ]
  %v104 = icmp slt i64 %v103, %v44
  br i1 %v104, label %b23, label %b24
b23:
  %v105 = mul i64 %v103, %v1
  %v106 = getelementptr inbounds float, ptr %v102, i64 %v105
  %v107 = mul i64 %v103, 3
  %v108 = getelementptr inbounds float, ptr %v18, i64 %v107
  br label %b25
b25:
  %v110 = phi i64 [ 0, %b23 ], [ %v117, %b26 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b26, label %b27
b26:
  %v112 = mul i64 %v110, 3
  %v113 = getelementptr inbounds float, ptr %v106, i64 %v112
  %v114 = mul i64 %v110, 1168
  %v115 = getelementptr inbounds float, ptr %v108, i64 %v114
  %v116 = load <4 x float>, ptr %v113, align 4
  store <4 x float> %v116, ptr %v115, align 4
  %v117 = add nsw i64 %v110, 1
  br label %b25
b27:
  br i1 %v118, label %b28, label %b29
b28:
  %v120 = getelementptr inbounds float, ptr %v106, i64 %v119
  %v122 = getelementptr inbounds float, ptr %v108, i64 %v121
  %v123 = load <2 x float>, ptr %v120, align 4
  store <2 x float> %v123, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v120, i64 2
  %v125 = load float, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v122, i64 2
  store float %v125, ptr %v126, align 4
  br label %b29
b29:
  %v127 = getelementptr inbounds float, ptr %v106, i64 %v98
  %v129 = getelementptr inbounds float, ptr %v108, i64 %v128
  br label %b30
b30:
  %v130 = phi i64 [ 0, %b29 ], [ %v135, %b31 ]
  %v131 = icmp slt i64 %v130, %v99
  br i1 %v131, label %b31, label %b32
b31:
  %v132 = getelementptr inbounds float, ptr %v127, i64 %v130
  %v133 = load float, ptr %v132, align 4
  %v134 = getelementptr inbounds float, ptr %v129, i64 %v130
  store float %v133, ptr %v134, align 4
  %v135 = add nsw i64 %v130, 1
  br label %b30, !llvm.loop !0
b32:
  %v136 = add nsw i64 %v103, 1
  br label %b22
b24:
  %v152 = icmp slt i64 %v98, %v96
  %v153 = add i64 %v92, %v98
  %v154 = getelementptr inbounds float, ptr %v18, i64 %v128
  %v155 = mul i64 %v153, %v11
  br label %b33
b33:
  %v137 = phi i64 [ 0, %b24 ], [ %v158, %b40 ]
  %v138 = icmp slt i64 %v137, %v47
  br i1 %v138, label %b34, label %b35
b34:
  %v139 = mul i64 %v137, 384
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  br label %b36
b36:
  %v142 = phi i64 [ 0, %b34 ], [ %v151, %b37 ]
  %v143 = icmp slt i64 %v142, %v97
  br i1 %v143, label %b37, label %b38
b37:
  %v144 = mul i64 %v142, 3
  %v145 = add i64 %v92, %v144
  %v146 = mul i64 %v142, 1168
  %v147 = getelementptr inbounds float, ptr %v18, i64 %v146
  %v148 = mul i64 %v145, %v11
  %v149 = add i64 %v148, %v137
  %v150 = getelementptr inbounds float, ptr %v10, i64 %v149
  call void @outer_3x32(ptr %v147, ptr %v140, i64 %v44, ptr %v150, i64 %v11, i64 %v141)
  %v151 = add nsw i64 %v142, 1
  br label %b36
b38:
  br i1 %v152, label %b39, label %b40
b39:
  %v156 = add i64 %v155, %v137
  %v157 = getelementptr inbounds float, ptr %v10, i64 %v156
  call void @outer_2x32(ptr %v154, ptr %v140, i64 %v44, ptr %v157, i64 %v11, i64 %v141)
  br label %b40
b40:
  %v158 = add nsw i64 %v137, 32
  br label %b33
b35:
  br i1 %v73, label %b41, label %b42
b41:
  br label %b43
b43:
  %v159 = phi i64 [ 0, %b41 ], [ %v168, %b44 ]
  %v160 = icmp slt i64 %v159, %v97
  br i1 %v160, label %b44, label %b45
b44:
  %v161 = mul i64 %v159, 3
  %v162 = add i64 %v92, %v161
  %v163 = mul i64 %v159, 1168
  %v164 = getelementptr inbounds float, ptr %v18, i64 %v163
  %v165 = mul i64 %v162, %v11
  %v166 = add i64 %v165, %v45
  %v167 = getelementptr inbounds float, ptr %v10, i64 %v166
  call void @outer_3x24(ptr %v164, ptr %v75, i64 %v44, ptr %v167, i64 %v11, i64 %v141)
  %v168 = add nsw i64 %v159, 1
  br label %b43
b45:
  br i1 %v152, label %b46, label %b47
b46:
  %v169 = add i64 %v155, %v45
  %v170 = getelementptr inbounds float, ptr %v10, i64 %v169
  call void @outer_2x24(ptr %v154, ptr %v75, i64 %v44, ptr %v170, i64 %v11, i64 %v141)
  br label %b47
b47:
  br label %b42
b42:
  %v171 = add nsw i64 %v92, 96
  br label %b19
b21:
  %v172 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @outer_3x24(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  %v9 = mul i64 %v4, 2
  %v10 = getelementptr inbounds float, ptr %v3, i64 %v9
  call void @llvm.prefetch.p0(ptr %v10, i32 0, i32 3, i32 1)
  %v11 = getelementptr inbounds float, ptr %v10, i64 16
  call void @llvm.prefetch.p0(ptr %v11, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v52, %b1 ]
  %v13 = phi ptr [ %v0, %entry ], [ %v50, %b1 ]
  %v14 = phi ptr [ %v1, %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v24 = icmp slt i64 %v12, %v2
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = load <8 x float>, ptr %v14, align 4
  %v26 = getelementptr inbounds float, ptr %v14, i64 8
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v14, i64 16
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = load float, ptr %v13, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v25, <8 x float> %v15)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v27, <8 x float> %v16)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v29, <8 x float> %v17)
  %v36 = getelementptr inbounds float, ptr %v13, i64 1
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v25, <8 x float> %v18)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v27, <8 x float> %v19)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v20)
  %v43 = getelementptr inbounds float, ptr %v13, i64 2
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v25, <8 x float> %v21)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v27, <8 x float> %v22)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v23)
  %v50 = getelementptr inbounds float, ptr %v13, i64 3
  %v51 = getelementptr inbounds float, ptr %v14, i64 24
  %v52 = add nsw i64 %v12, 1
  br label %b0
b2:
  %v53 = icmp eq i64 %v5, 0
  br i1 %v53, label %b3, label %b4
b3:
  store <8 x float> %v15, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v16, ptr %v54, align 4
  store <8 x float> %v17, ptr %v6, align 4
  store <8 x float> %v18, ptr %v7, align 4
  %v55 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v19, ptr %v55, align 4
  store <8 x float> %v20, ptr %v8, align 4
  store <8 x float> %v21, ptr %v10, align 4
  %v56 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v22, ptr %v56, align 4
  store <8 x float> %v23, ptr %v11, align 4
  br label %b4
b4:
  %v57 = icmp ne i64 %v5, 0
  br i1 %v57, label %b5, label %b6
b5:
  %v58 = load <8 x float>, ptr %v3, align 4
  %v59 = fadd <8 x float> %v58, %v15
  store <8 x float> %v59, ptr %v3, align 4
  %v60 = getelementptr inbounds float, ptr %v3, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v16
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = load <8 x float>, ptr %v6, align 4
  %v64 = fadd <8 x float> %v63, %v17
  store <8 x float> %v64, ptr %v6, align 4
  %v65 = load <8 x float>, ptr %v7, align 4
  %v66 = fadd <8 x float> %v65, %v18
  store <8 x float> %v66, ptr %v7, align 4
  %v67 = getelementptr inbounds float, ptr %v7, i64 8
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fadd <8 x float> %v68, %v19
  store <8 x float> %v69, ptr %v67, align 4
  %v70 = load <8 x float>, ptr %v8, align 4
  %v71 = fadd <8 x float> %v70, %v20
  store <8 x float> %v71, ptr %v8, align 4
  %v72 = load <8 x float>, ptr %v10, align 4
  %v73 = fadd <8 x float> %v72, %v21
  store <8 x float> %v73, ptr %v10, align 4
  %v74 = getelementptr inbounds float, ptr %v10, i64 8
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fadd <8 x float> %v75, %v22
  store <8 x float> %v76, ptr %v74, align 4
  %v77 = load <8 x float>, ptr %v11, align 4
  %v78 = fadd <8 x float> %v77, %v23
  store <8 x float> %v78, ptr %v11, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x24(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v39, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v37, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v18 = icmp slt i64 %v9, %v2
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = load float, ptr %v10, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = getelementptr inbounds float, ptr %v10, i64 1
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = load <8 x float>, ptr %v11, align 4
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v26, <8 x float> %v12)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v26, <8 x float> %v15)
  %v29 = getelementptr inbounds float, ptr %v11, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v30, <8 x float> %v13)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v30, <8 x float> %v16)
  %v33 = getelementptr inbounds float, ptr %v11, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v34, <8 x float> %v14)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v34, <8 x float> %v17)
  %v37 = getelementptr inbounds float, ptr %v10, i64 3
  %v38 = getelementptr inbounds float, ptr %v11, i64 24
  %v39 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v40 = icmp eq i64 %v5, 0
  br i1 %v40, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  %v41 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v13, ptr %v41, align 4
  store <8 x float> %v14, ptr %v6, align 4
  store <8 x float> %v15, ptr %v7, align 4
  %v42 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v16, ptr %v42, align 4
  store <8 x float> %v17, ptr %v8, align 4
  br label %b4
b4:
  %v43 = icmp ne i64 %v5, 0
  br i1 %v43, label %b5, label %b6
b5:
  %v44 = load <8 x float>, ptr %v3, align 4
  %v45 = fadd <8 x float> %v44, %v12
  store <8 x float> %v45, ptr %v3, align 4
  %v46 = getelementptr inbounds float, ptr %v3, i64 8
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v13
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = load <8 x float>, ptr %v6, align 4
  %v50 = fadd <8 x float> %v49, %v14
  store <8 x float> %v50, ptr %v6, align 4
  %v51 = load <8 x float>, ptr %v7, align 4
  %v52 = fadd <8 x float> %v51, %v15
  store <8 x float> %v52, ptr %v7, align 4
  %v53 = getelementptr inbounds float, ptr %v7, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v54, %v16
  store <8 x float> %v55, ptr %v53, align 4
  %v56 = load <8 x float>, ptr %v8, align 4
  %v57 = fadd <8 x float> %v56, %v17
  store <8 x float> %v57, ptr %v8, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_64(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 124
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v25 = load ptr, ptr %v24, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v34 = load ptr, ptr %v33, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1640
  %v8 = mul i64 %v2, 45600
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v17 = icmp slt i64 %v15, %v14
  br i1 %v17, label %b3, label %b4
b3:
  %v18 = add i64 %v15, 128
  %v19 = icmp slt i64 %v18, %v14
  %v20 = select i1 %v19, i64 %v18, i64 %v14
  br label %b5
b5:
  %v21 = phi i64 [ %v15, %b3 ], [ %v30, %b6 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v23 = icmp slt i64 %v21, %v20
  br i1 %v23, label %b6, label %b7
b6:
  %v26 = mul i64 %v21, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = fadd <8 x float> %v22, %v28
  %v30 = add nsw i64 %v21, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v16, %v22
  %v32 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v34, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
