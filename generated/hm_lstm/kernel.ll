; generated from specs/hm_lstm.yaml by `make generated`: do not edit
; hm_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_3x4 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4, ptr @tile_2x4, ptr @tile_3x4], align 8
@table_tile_3x1 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1], align 8
@table_tile_3x2 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 96
  %v58 = load i64, ptr %v57, align 8
  %v68 = getelementptr inbounds i64, ptr %v1, i64 97
  %v69 = load i64, ptr %v68, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 98
  %v80 = load i64, ptr %v79, align 8
  %v90 = getelementptr inbounds i64, ptr %v1, i64 99
  %v91 = load i64, ptr %v90, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 100
  %v102 = load i64, ptr %v101, align 8
  %v112 = getelementptr inbounds i64, ptr %v1, i64 101
  %v113 = load i64, ptr %v112, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 102
  %v124 = load i64, ptr %v123, align 8
  %v134 = getelementptr inbounds i64, ptr %v1, i64 103
  %v135 = load i64, ptr %v134, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 5
  %v162 = load i64, ptr %v161, align 8
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
  %v59 = icmp eq i64 %v58, 0
  br i1 %v59, label %b16, label %b17
b16:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b17
b17:
  br label %b15
b15:
  br i1 %v40, label %b18, label %b19
b18:
  %v60 = getelementptr inbounds i64, ptr %v1, i64 3
  %v61 = atomicrmw add ptr %v60, i64 1 acq_rel
  %v62 = load i64, ptr %v4, align 8
  %v63 = add i64 %v62, 1
  store i64 %v63, ptr %v4, align 8
  %v64 = mul i64 %v3, %v63
  br label %b20
b20:
  %v65 = load atomic i64, ptr %v60 acquire, align 8
  %v66 = icmp slt i64 %v65, %v64
  br i1 %v66, label %b21, label %b22
b21:
  %v67 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  br i1 %v39, label %b23, label %b24
b23:
  %v70 = icmp eq i64 %v69, 0
  br i1 %v70, label %b25, label %b26
b25:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b26
b26:
  br label %b24
b24:
  br i1 %v40, label %b27, label %b28
b27:
  %v71 = getelementptr inbounds i64, ptr %v1, i64 3
  %v72 = atomicrmw add ptr %v71, i64 1 acq_rel
  %v73 = load i64, ptr %v4, align 8
  %v74 = add i64 %v73, 1
  store i64 %v74, ptr %v4, align 8
  %v75 = mul i64 %v3, %v74
  br label %b29
b29:
  %v76 = load atomic i64, ptr %v71 acquire, align 8
  %v77 = icmp slt i64 %v76, %v75
  br i1 %v77, label %b30, label %b31
b30:
  %v78 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  br i1 %v39, label %b32, label %b33
b32:
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b34, label %b35
b34:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b35
b35:
  br label %b33
b33:
  br i1 %v40, label %b36, label %b37
b36:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v4, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v4, align 8
  %v86 = mul i64 %v3, %v85
  br label %b38
b38:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b39, label %b40
b39:
  %v89 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  br i1 %v39, label %b41, label %b42
b41:
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b43, label %b44
b43:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b44
b44:
  br label %b42
b42:
  br i1 %v40, label %b45, label %b46
b45:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 3
  %v94 = atomicrmw add ptr %v93, i64 1 acq_rel
  %v95 = load i64, ptr %v4, align 8
  %v96 = add i64 %v95, 1
  store i64 %v96, ptr %v4, align 8
  %v97 = mul i64 %v3, %v96
  br label %b47
b47:
  %v98 = load atomic i64, ptr %v93 acquire, align 8
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b48, label %b49
b48:
  %v100 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  br i1 %v39, label %b50, label %b51
b50:
  %v103 = icmp eq i64 %v102, 0
  br i1 %v103, label %b52, label %b53
b52:
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b53
b53:
  br label %b51
b51:
  br i1 %v40, label %b54, label %b55
b54:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = load i64, ptr %v4, align 8
  %v107 = add i64 %v106, 1
  store i64 %v107, ptr %v4, align 8
  %v108 = mul i64 %v3, %v107
  br label %b56
b56:
  %v109 = load atomic i64, ptr %v104 acquire, align 8
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b57, label %b58
b57:
  %v111 = call i32 @sched_yield()
  br label %b56
b58:
  br label %b55
b55:
  br i1 %v39, label %b59, label %b60
b59:
  %v114 = icmp eq i64 %v113, 0
  br i1 %v114, label %b61, label %b62
b61:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b62
b62:
  br label %b60
b60:
  br i1 %v40, label %b63, label %b64
b63:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v116 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v117 = load i64, ptr %v4, align 8
  %v118 = add i64 %v117, 1
  store i64 %v118, ptr %v4, align 8
  %v119 = mul i64 %v3, %v118
  br label %b65
b65:
  %v120 = load atomic i64, ptr %v115 acquire, align 8
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b66, label %b67
b66:
  %v122 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  br i1 %v39, label %b68, label %b69
b68:
  %v125 = icmp eq i64 %v124, 0
  br i1 %v125, label %b70, label %b71
b70:
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b71
b71:
  br label %b69
b69:
  br i1 %v40, label %b72, label %b73
b72:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v4, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v4, align 8
  %v130 = mul i64 %v3, %v129
  br label %b74
b74:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b75, label %b76
b75:
  %v133 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  br i1 %v39, label %b77, label %b78
b77:
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b79, label %b80
b79:
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b80
b80:
  br label %b78
b78:
  br i1 %v40, label %b81, label %b82
b81:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v138 = atomicrmw add ptr %v137, i64 1 acq_rel
  %v139 = load i64, ptr %v4, align 8
  %v140 = add i64 %v139, 1
  store i64 %v140, ptr %v4, align 8
  %v141 = mul i64 %v3, %v140
  br label %b83
b83:
  %v142 = load atomic i64, ptr %v137 acquire, align 8
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b84, label %b85
b84:
  %v144 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  br i1 %v39, label %b86, label %b87
b86:
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b87
b87:
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
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b94
b94:
  br i1 %v40, label %b95, label %b96
b95:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = load i64, ptr %v4, align 8
  %v156 = add i64 %v155, 1
  store i64 %v156, ptr %v4, align 8
  %v157 = mul i64 %v3, %v156
  br label %b97
b97:
  %v158 = load atomic i64, ptr %v153 acquire, align 8
  %v159 = icmp slt i64 %v158, %v157
  br i1 %v159, label %b98, label %b99
b98:
  %v160 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b100
b100:
  %v163 = phi i64 [ 0, %b96 ], [ %v199, %b112 ]
  %v164 = icmp slt i64 %v163, %v6
  br i1 %v164, label %b101, label %b102
b101:
  %v165 = add i64 %v163, %v162
  %v166 = icmp slt i64 %v165, %v6
  %v167 = select i1 %v166, i64 %v165, i64 %v6
  %v168 = sub i64 %v167, %v163
  store i64 %v163, ptr %v7, align 8
  store i64 %v168, ptr %v8, align 8
  %v169 = mul i64 %v168, %v10
  %v170 = mul i64 %v169, %v2
  %v171 = sdiv i64 %v170, %v3
  %v172 = icmp slt i64 %v171, %v169
  %v173 = select i1 %v172, i64 %v171, i64 %v169
  %v174 = mul i64 %v169, %v12
  %v175 = sdiv i64 %v174, %v3
  %v176 = icmp slt i64 %v175, %v169
  %v177 = select i1 %v176, i64 %v175, i64 %v169
  %v178 = mul i64 %v163, %v10
  %v179 = add i64 %v173, %v178
  %v180 = add i64 %v177, %v178
  store i64 %v179, ptr %v31, align 8
  store i64 %v180, ptr %v32, align 8
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b103, label %b104
b103:
  %v182 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v183 = load i64, ptr %v4, align 8
  %v184 = add i64 %v183, 1
  store i64 %v184, ptr %v4, align 8
  %v185 = mul i64 %v3, %v184
  br label %b105
b105:
  %v186 = load atomic i64, ptr %v181 acquire, align 8
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %b106, label %b107
b106:
  %v188 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  br label %b108
b108:
  %v189 = phi i64 [ %v163, %b104 ], [ %v191, %b109 ]
  %v190 = icmp slt i64 %v189, %v167
  br i1 %v190, label %b109, label %b110
b109:
  store i64 %v189, ptr %v5, align 8
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v191 = add nsw i64 %v189, 1
  br label %b108
b110:
  br i1 %v40, label %b111, label %b112
b111:
  %v192 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v193 = load i64, ptr %v4, align 8
  %v194 = add i64 %v193, 1
  store i64 %v194, ptr %v4, align 8
  %v195 = mul i64 %v3, %v194
  br label %b113
b113:
  %v196 = load atomic i64, ptr %v181 acquire, align 8
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b114, label %b115
b114:
  %v198 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v199 = add nsw i64 %v163, %v162
  br label %b100
b102:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 50
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
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  store float 0x0000000000000000, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 28
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
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 29
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 30
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
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 31
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 32
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 33
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = getelementptr inbounds float, ptr %v12, i64 %v18
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v9
  store float 0x0000000000000000, ptr %v20, align 4
  %v21 = add nsw i64 %v9, 1
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 34
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = getelementptr inbounds float, ptr %v12, i64 %v18
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v9
  store float 0x0000000000000000, ptr %v20, align 4
  %v21 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 8
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 9
  %v30 = load i64, ptr %v29, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v40 = load ptr, ptr %v39, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 2, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 2
  %v11 = select i1 %v10, i64 %v9, i64 2
  %v12 = mul i64 2, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 2
  %v15 = select i1 %v14, i64 %v13, i64 2
  %v16 = icmp slt i64 %v15, 1
  %v17 = select i1 %v16, i64 %v15, i64 1
  %v27 = mul i64 %v24, %v26
  %v28 = icmp sle i64 %v27, 8
  %v31 = icmp eq i64 %v30, 0
  %v32 = and i1 %v28, %v31
  %v33 = icmp eq i1 %v32, 0
  br label %b0
b0:
  %v18 = phi i64 [ %v11, %entry ], [ %v63, %b4 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v18, 256
  %v21 = mul i64 %v18, 32
  %v22 = add i64 %v20, 256
  br i1 %v33, label %b3, label %b4
b3:
  %v34 = getelementptr inbounds float, ptr %v6, i64 %v20
  %v35 = sub i64 33, %v21
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = mul i64 %v21, 8
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  call void @pack_turned(ptr %v41, i64 8, i64 1, i64 8, i64 %v37, ptr %v34, i64 32)
  %v42 = getelementptr inbounds float, ptr %v34, i64 8
  %v43 = add i64 %v21, 8
  %v44 = sub i64 33, %v43
  %v45 = icmp slt i64 %v44, 0
  %v46 = select i1 %v45, i64 0, i64 %v44
  %v47 = mul i64 %v43, 8
  %v48 = getelementptr inbounds float, ptr %v40, i64 %v47
  call void @pack_turned(ptr %v48, i64 8, i64 1, i64 8, i64 %v46, ptr %v42, i64 32)
  %v49 = getelementptr inbounds float, ptr %v34, i64 16
  %v50 = add i64 %v21, 16
  %v51 = sub i64 33, %v50
  %v52 = icmp slt i64 %v51, 0
  %v53 = select i1 %v52, i64 0, i64 %v51
  %v54 = mul i64 %v50, 8
  %v55 = getelementptr inbounds float, ptr %v40, i64 %v54
  call void @pack_turned(ptr %v55, i64 8, i64 1, i64 8, i64 %v53, ptr %v49, i64 32)
  %v56 = getelementptr inbounds float, ptr %v34, i64 24
  %v57 = add i64 %v21, 24
  %v58 = sub i64 33, %v57
  %v59 = icmp slt i64 %v58, 0
  %v60 = select i1 %v59, i64 0, i64 %v58
  %v61 = mul i64 %v57, 8
  %v62 = getelementptr inbounds float, ptr %v40, i64 %v61
  call void @pack_turned(ptr %v62, i64 8, i64 1, i64 8, i64 %v60, ptr %v56, i64 32)
  br label %b4
b4:
  %v63 = add nsw i64 %v18, 1
  br label %b0
b2:
  %v64 = icmp eq i64 %v15, 2
  br i1 %v64, label %b5, label %b6
b5:
  br i1 %v33, label %b7, label %b8
b7:
  %v65 = getelementptr inbounds float, ptr %v6, i64 256
  %v66 = getelementptr inbounds float, ptr %v40, i64 256
  call void @pack_turned(ptr %v66, i64 8, i64 1, i64 8, i64 1, ptr %v65, i64 8)
  br label %b8
b8:
  br label %b6
b6:
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
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 8
  %v27 = load i64, ptr %v26, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v32 = getelementptr inbounds i64, ptr %v1, i64 9
  %v33 = load i64, ptr %v32, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v43 = load ptr, ptr %v42, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v54 = load ptr, ptr %v53, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v60 = load ptr, ptr %v59, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v66 = load ptr, ptr %v65, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v102 = load ptr, ptr %v101, align 4
  %v148 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v149 = load ptr, ptr %v148, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v186 = load ptr, ptr %v185, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 320
  %v8 = add i64 %v2, 1
  %v9 = mul i64 3, %v2
  %v10 = sdiv i64 %v9, %v3
  %v11 = icmp slt i64 %v10, 3
  %v12 = select i1 %v11, i64 %v10, i64 3
  %v13 = mul i64 3, %v8
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, 3
  %v16 = select i1 %v15, i64 %v14, i64 3
  %v17 = icmp slt i64 %v16, 2
  %v18 = select i1 %v17, i64 %v16, i64 2
  %v30 = mul i64 %v27, %v29
  %v31 = icmp sle i64 %v30, 8
  %v34 = icmp eq i64 %v33, 0
  %v35 = and i1 %v31, %v34
  %v36 = icmp eq i1 %v35, 0
  br label %b0
b0:
  %v19 = phi i64 [ %v12, %entry ], [ %v70, %b4 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v19, 512
  %v22 = mul i64 %v19, 16
  %v23 = add i64 %v21, 128
  %v24 = add i64 %v23, 256
  %v25 = add i64 %v24, 128
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = getelementptr inbounds float, ptr %v7, i64 %v21
  %v38 = sub i64 33, %v22
  %v39 = icmp slt i64 %v38, 0
  %v40 = select i1 %v39, i64 0, i64 %v38
  %v41 = mul i64 %v22, 8
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v41
  call void @pack_turned(ptr %v44, i64 8, i64 1, i64 8, i64 %v40, ptr %v37, i64 16)
  %v45 = getelementptr inbounds float, ptr %v37, i64 8
  %v46 = add i64 %v22, 8
  %v47 = sub i64 33, %v46
  %v48 = icmp slt i64 %v47, 0
  %v49 = select i1 %v48, i64 0, i64 %v47
  %v50 = mul i64 %v46, 8
  %v51 = getelementptr inbounds float, ptr %v43, i64 %v50
  call void @pack_turned(ptr %v51, i64 8, i64 1, i64 8, i64 %v49, ptr %v45, i64 16)
  %v52 = getelementptr inbounds float, ptr %v7, i64 %v23
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v41
  call void @pack_turned(ptr %v55, i64 8, i64 1, i64 8, i64 %v40, ptr %v52, i64 32)
  %v56 = getelementptr inbounds float, ptr %v52, i64 8
  %v57 = getelementptr inbounds float, ptr %v54, i64 %v50
  call void @pack_turned(ptr %v57, i64 8, i64 1, i64 8, i64 %v49, ptr %v56, i64 32)
  %v58 = getelementptr inbounds float, ptr %v52, i64 16
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v41
  call void @pack_turned(ptr %v61, i64 8, i64 1, i64 8, i64 %v40, ptr %v58, i64 32)
  %v62 = getelementptr inbounds float, ptr %v52, i64 24
  %v63 = getelementptr inbounds float, ptr %v60, i64 %v50
  call void @pack_turned(ptr %v63, i64 8, i64 1, i64 8, i64 %v49, ptr %v62, i64 32)
  %v64 = getelementptr inbounds float, ptr %v7, i64 %v24
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v41
  call void @pack_turned(ptr %v67, i64 8, i64 1, i64 8, i64 %v40, ptr %v64, i64 16)
  %v68 = getelementptr inbounds float, ptr %v64, i64 8
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v50
  call void @pack_turned(ptr %v69, i64 8, i64 1, i64 8, i64 %v49, ptr %v68, i64 16)
  br label %b4
b4:
  %v70 = add nsw i64 %v19, 1
  br label %b0
b2:
  %v71 = icmp eq i64 %v16, 3
  br i1 %v71, label %b5, label %b6
b5:
  br i1 %v36, label %b7, label %b8
b7:
  %v72 = getelementptr inbounds float, ptr %v7, i64 1024
  %v73 = getelementptr inbounds float, ptr %v43, i64 256
  call void @pack_turned(ptr %v73, i64 8, i64 1, i64 8, i64 1, ptr %v72, i64 8)
  %v74 = getelementptr inbounds float, ptr %v7, i64 1088
  %v75 = getelementptr inbounds float, ptr %v54, i64 256
  call void @pack_turned(ptr %v75, i64 8, i64 1, i64 8, i64 1, ptr %v74, i64 16)
  %v76 = getelementptr inbounds float, ptr %v74, i64 8
  %v77 = getelementptr inbounds float, ptr %v60, i64 256
  call void @pack_turned(ptr %v77, i64 8, i64 1, i64 8, i64 1, ptr %v76, i64 16)
  %v78 = getelementptr inbounds float, ptr %v7, i64 1216
  %v79 = getelementptr inbounds float, ptr %v66, i64 256
  call void @pack_turned(ptr %v79, i64 8, i64 1, i64 8, i64 1, ptr %v78, i64 8)
  br label %b8
b8:
  br label %b6
b6:
  %v80 = getelementptr inbounds float, ptr %v6, i64 1600
  %v81 = mul i64 2, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = icmp slt i64 %v82, 2
  %v84 = select i1 %v83, i64 %v82, i64 2
  %v85 = mul i64 2, %v8
  %v86 = sdiv i64 %v85, %v3
  %v87 = icmp slt i64 %v86, 2
  %v88 = select i1 %v87, i64 %v86, i64 2
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  br label %b9
b9:
  %v91 = phi i64 [ %v84, %b6 ], [ %v125, %b13 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b10, label %b11
b10:
  %v93 = mul i64 %v91, 256
  %v94 = mul i64 %v91, 32
  %v95 = add i64 %v93, 256
  br i1 %v36, label %b12, label %b13
b12:
  %v96 = getelementptr inbounds float, ptr %v80, i64 %v93
  %v97 = sub i64 33, %v94
  %v98 = icmp slt i64 %v97, 0
  %v99 = select i1 %v98, i64 0, i64 %v97
  %v100 = mul i64 %v94, 8
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v100
  call void @pack_turned(ptr %v103, i64 8, i64 1, i64 8, i64 %v99, ptr %v96, i64 32)
  %v104 = getelementptr inbounds float, ptr %v96, i64 8
  %v105 = add i64 %v94, 8
  %v106 = sub i64 33, %v105
  %v107 = icmp slt i64 %v106, 0
  %v108 = select i1 %v107, i64 0, i64 %v106
  %v109 = mul i64 %v105, 8
  %v110 = getelementptr inbounds float, ptr %v102, i64 %v109
  call void @pack_turned(ptr %v110, i64 8, i64 1, i64 8, i64 %v108, ptr %v104, i64 32)
  %v111 = getelementptr inbounds float, ptr %v96, i64 16
  %v112 = add i64 %v94, 16
  %v113 = sub i64 33, %v112
  %v114 = icmp slt i64 %v113, 0
  %v115 = select i1 %v114, i64 0, i64 %v113
  %v116 = mul i64 %v112, 8
  %v117 = getelementptr inbounds float, ptr %v102, i64 %v116
  call void @pack_turned(ptr %v117, i64 8, i64 1, i64 8, i64 %v115, ptr %v111, i64 32)
  %v118 = getelementptr inbounds float, ptr %v96, i64 24
  %v119 = add i64 %v94, 24
  %v120 = sub i64 33, %v119
  %v121 = icmp slt i64 %v120, 0
  %v122 = select i1 %v121, i64 0, i64 %v120
  %v123 = mul i64 %v119, 8
  %v124 = getelementptr inbounds float, ptr %v102, i64 %v123
  call void @pack_turned(ptr %v124, i64 8, i64 1, i64 8, i64 %v122, ptr %v118, i64 32)
  br label %b13
b13:
  %v125 = add nsw i64 %v91, 1
  br label %b9
b11:
  %v126 = icmp eq i64 %v88, 2
  br i1 %v126, label %b14, label %b15
b14:
  br i1 %v36, label %b16, label %b17
b16:
  %v127 = getelementptr inbounds float, ptr %v80, i64 256
  %v128 = getelementptr inbounds float, ptr %v102, i64 256
  call void @pack_turned(ptr %v128, i64 8, i64 1, i64 8, i64 1, ptr %v127, i64 8)
  br label %b17
b17:
  br label %b15
b15:
  %v129 = getelementptr inbounds float, ptr %v6, i64 1920
  %v130 = sdiv i64 %v2, %v3
  %v131 = icmp slt i64 %v130, 1
  %v132 = select i1 %v131, i64 %v130, i64 1
  %v133 = sdiv i64 %v8, %v3
  %v134 = icmp slt i64 %v133, 1
  %v135 = select i1 %v134, i64 %v133, i64 1
  %v136 = icmp slt i64 %v135, 1
  %v137 = select i1 %v136, i64 %v135, i64 1
  br label %b18
b18:
  %v138 = phi i64 [ %v132, %b15 ], [ %v172, %b22 ]
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b19, label %b20
b19:
  %v140 = mul i64 %v138, 256
  %v141 = mul i64 %v138, 32
  %v142 = add i64 %v140, 256
  br i1 %v36, label %b21, label %b22
b21:
  %v143 = getelementptr inbounds float, ptr %v129, i64 %v140
  %v144 = sub i64 32, %v141
  %v145 = icmp slt i64 %v144, 0
  %v146 = select i1 %v145, i64 0, i64 %v144
  %v147 = mul i64 %v141, 8
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v147
  call void @pack_turned(ptr %v150, i64 8, i64 1, i64 8, i64 %v146, ptr %v143, i64 32)
  %v151 = getelementptr inbounds float, ptr %v143, i64 8
  %v152 = add i64 %v141, 8
  %v153 = sub i64 32, %v152
  %v154 = icmp slt i64 %v153, 0
  %v155 = select i1 %v154, i64 0, i64 %v153
  %v156 = mul i64 %v152, 8
  %v157 = getelementptr inbounds float, ptr %v149, i64 %v156
  call void @pack_turned(ptr %v157, i64 8, i64 1, i64 8, i64 %v155, ptr %v151, i64 32)
  %v158 = getelementptr inbounds float, ptr %v143, i64 16
  %v159 = add i64 %v141, 16
  %v160 = sub i64 32, %v159
  %v161 = icmp slt i64 %v160, 0
  %v162 = select i1 %v161, i64 0, i64 %v160
  %v163 = mul i64 %v159, 8
  %v164 = getelementptr inbounds float, ptr %v149, i64 %v163
  call void @pack_turned(ptr %v164, i64 8, i64 1, i64 8, i64 %v162, ptr %v158, i64 32)
  %v165 = getelementptr inbounds float, ptr %v143, i64 24
  %v166 = add i64 %v141, 24
  %v167 = sub i64 32, %v166
  %v168 = icmp slt i64 %v167, 0
  %v169 = select i1 %v168, i64 0, i64 %v167
  %v170 = mul i64 %v166, 8
  %v171 = getelementptr inbounds float, ptr %v149, i64 %v170
  call void @pack_turned(ptr %v171, i64 8, i64 1, i64 8, i64 %v169, ptr %v165, i64 32)
  br label %b22
b22:
  %v172 = add nsw i64 %v138, 1
  br label %b18
b20:
  %v173 = getelementptr inbounds float, ptr %v6, i64 2176
  br label %b23
b23:
  %v174 = phi i64 [ %v132, %b20 ], [ %v196, %b27 ]
  %v175 = icmp slt i64 %v174, %v137
  br i1 %v175, label %b24, label %b25
b24:
  %v176 = mul i64 %v174, 256
  %v177 = mul i64 %v174, 8
  %v178 = add i64 %v176, 256
  br i1 %v36, label %b26, label %b27
b26:
  %v179 = getelementptr inbounds float, ptr %v173, i64 %v176
  %v180 = sub i64 8, %v177
  %v181 = icmp slt i64 %v180, 0
  %v182 = select i1 %v181, i64 0, i64 %v180
  %v183 = mul i64 %v177, 8
  %v184 = add i64 64, %v183
  %v187 = getelementptr inbounds float, ptr %v186, i64 %v184
  call void @pack_turned(ptr %v187, i64 8, i64 1, i64 8, i64 %v182, ptr %v179, i64 32)
  %v188 = getelementptr inbounds float, ptr %v179, i64 8
  %v189 = add i64 192, %v183
  %v190 = getelementptr inbounds float, ptr %v186, i64 %v189
  call void @pack_turned(ptr %v190, i64 8, i64 1, i64 8, i64 %v182, ptr %v188, i64 32)
  %v191 = getelementptr inbounds float, ptr %v179, i64 16
  %v192 = getelementptr inbounds float, ptr %v186, i64 %v183
  call void @pack_turned(ptr %v192, i64 8, i64 1, i64 8, i64 %v182, ptr %v191, i64 32)
  %v193 = getelementptr inbounds float, ptr %v179, i64 24
  %v194 = add i64 128, %v183
  %v195 = getelementptr inbounds float, ptr %v186, i64 %v194
  call void @pack_turned(ptr %v195, i64 8, i64 1, i64 8, i64 %v182, ptr %v193, i64 32)
  br label %b27
b27:
  %v196 = add nsw i64 %v174, 1
  br label %b23
b25:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 86
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
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v89 = load ptr, ptr %v88, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds i64, ptr %v1, i64 62
  %v100 = load i64, ptr %v99, align 8
  %v11 = getelementptr inbounds float, ptr %v10, i64 2432
  %v59 = mul i64 %v56, %v58
  %v60 = icmp sle i64 %v59, 8
  %v63 = icmp eq i64 %v62, 0
  %v64 = and i1 %v60, %v63
  %v65 = icmp eq i1 %v64, 0
  %v101 = xor i64 %v100, -1
  %v102 = and i64 %v6, %v101
  %v103 = mul i64 %v102, %v58
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v126, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v125, %b8 ]
  %v31 = icmp slt i64 %v30, 2
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 2
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 256
  %v48 = mul i64 %v34, 256
  %v49 = icmp eq i64 %v30, 1
  %v50 = select i1 %v49, i64 64, i64 256
  %v51 = icmp eq i64 %v34, 1
  %v52 = select i1 %v51, i64 64, i64 256
  %v53 = add i64 %v47, %v50
  %v54 = add i64 %v48, %v52
  %v74 = getelementptr inbounds float, ptr %v10, i64 %v47
  %v75 = select i1 %v49, ptr @table_tile_3x1, ptr @table_tile_3x4
  %v76 = select i1 %v49, i64 0, i64 8
  %v77 = select i1 %v49, i64 1, i64 15
  %v82 = select i1 %v49, i64 1, i64 4
  %v85 = mul i64 %v30, 32
  %v86 = sub i64 33, %v85
  %v87 = mul i64 %v85, 8
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v87
  %v109 = mul i64 %v30, 4
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v124, %b17 ]
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
  %v78 = sub i64 %v46, 1
  %v79 = getelementptr inbounds ptr, ptr %v75, i64 %v78
  %v80 = load ptr, ptr %v79, align 4
  %v81 = icmp sgt i64 %v46, 0
  br i1 %v81, label %b11, label %b12
b11:
  call void %v80(ptr %v73, i64 8, ptr %v74, i64 8, ptr %v12, i64 32, i64 %v76, i64 %v77, ptr %v70, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v64, label %b13, label %b14
b13:
  %v83 = mul i64 %v41, 8
  %v84 = getelementptr inbounds float, ptr %v71, i64 %v83
  call void @dots(ptr %v84, i64 8, ptr %v90, i64 8, i64 8, i64 %v82, i64 %v86, ptr %v12, i64 32, i64 %v46, i1 0)
  br label %b14
b14:
  %v91 = add i64 %v41, %v46
  br label %b15
b15:
  %v92 = phi i64 [ %v41, %b14 ], [ %v123, %b20 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b16, label %b17
b16:
  %v94 = sub i64 %v92, %v41
  %v95 = mul i64 %v94, 32
  %v96 = getelementptr inbounds float, ptr %v12, i64 %v95
  %v104 = sub i64 %v92, %v103
  %v105 = mul i64 %v104, 33
  %v106 = getelementptr inbounds float, ptr %v98, i64 %v105
  br label %b18
b18:
  %v107 = phi i64 [ 0, %b16 ], [ %v122, %b24 ]
  %v108 = icmp slt i64 %v107, %v82
  br i1 %v108, label %b19, label %b20
b19:
  %v110 = add i64 %v109, %v107
  %v111 = mul i64 %v110, 8
  %v112 = icmp slt i64 %v111, 32
  br i1 %v112, label %b21, label %b22
b21:
  %v113 = mul i64 %v107, 8
  %v114 = getelementptr inbounds float, ptr %v96, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = getelementptr inbounds float, ptr %v106, i64 %v111
  store <8 x float> %v115, ptr %v116, align 4
  br label %b22
b22:
  %v117 = icmp eq i64 %v111, 32
  br i1 %v117, label %b23, label %b24
b23:
  %v118 = mul i64 %v107, 8
  %v119 = getelementptr inbounds float, ptr %v96, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = getelementptr inbounds float, ptr %v106, i64 %v111
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v120, ptr align 4 %v121, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b24
b24:
  %v122 = add nsw i64 %v107, 1
  br label %b18
b20:
  %v123 = add nsw i64 %v92, 1
  br label %b15
b17:
  %v124 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v125 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v126 = add nsw i64 %v17, 96
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
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 192, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 8
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 1
  %v72 = load i64, ptr %v71, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 9
  %v76 = load i64, ptr %v75, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %v1, i64 27
  %v87 = load i64, ptr %v86, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds i64, ptr %v1, i64 28
  %v110 = load i64, ptr %v109, align 8
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds i64, ptr %v1, i64 29
  %v128 = load i64, ptr %v127, align 8
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v144 = load ptr, ptr %v143, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v148 = load ptr, ptr %v147, align 4
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v151 = load ptr, ptr %v150, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v156 = load ptr, ptr %v155, align 4
  %v164 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v165 = load ptr, ptr %v164, align 4
  %v168 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v169 = load ptr, ptr %v168, align 4
  %v170 = getelementptr inbounds i64, ptr %v1, i64 64
  %v171 = load i64, ptr %v170, align 8
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v178 = load ptr, ptr %v177, align 4
  %v180 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v181 = load ptr, ptr %v180, align 4
  %v182 = getelementptr inbounds i64, ptr %v1, i64 66
  %v183 = load i64, ptr %v182, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 320
  %v13 = getelementptr inbounds float, ptr %v11, i64 2432
  %v37 = and i64 %v9, 1
  %v38 = icmp eq i64 %v37, 1
  %v73 = mul i64 %v70, %v72
  %v74 = icmp sle i64 %v73, 8
  %v77 = icmp eq i64 %v76, 0
  %v78 = and i1 %v74, %v77
  %v79 = icmp eq i1 %v78, 0
  %v88 = and i64 %v9, %v87
  %v89 = mul i64 %v88, %v72
  %v90 = mul i64 %v89, 8
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  %v111 = and i64 %v9, %v110
  %v112 = mul i64 %v111, %v72
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  %v122 = getelementptr inbounds float, ptr %v14, i64 16
  %v129 = and i64 %v9, %v128
  %v130 = mul i64 %v129, %v72
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v126, i64 %v131
  %v136 = getelementptr inbounds float, ptr %v14, i64 48
  %v153 = getelementptr inbounds float, ptr %v14, i64 32
  %v172 = and i64 %v9, %v171
  %v173 = mul i64 %v172, %v72
  %v174 = mul i64 %v173, 33
  %v175 = getelementptr inbounds float, ptr %v169, i64 %v174
  %v184 = and i64 %v9, %v183
  %v185 = mul i64 %v184, %v72
  %v186 = mul i64 %v185, 33
  %v187 = getelementptr inbounds float, ptr %v181, i64 %v186
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v238, %b5 ]
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
  %v32 = phi i64 [ 0, %b1 ], [ %v237, %b8 ]
  %v33 = icmp slt i64 %v32, 3
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 3
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v39 = sub i64 2, %v32
  %v40 = select i1 %v38, i64 %v39, i64 %v32
  %v41 = sub i64 2, %v36
  %v42 = select i1 %v38, i64 %v41, i64 %v36
  %v55 = mul i64 %v40, 512
  %v56 = mul i64 %v42, 512
  %v57 = icmp eq i64 %v40, 2
  %v58 = select i1 %v57, i64 64, i64 128
  %v59 = icmp eq i64 %v42, 2
  %v60 = select i1 %v59, i64 64, i64 128
  %v61 = add i64 %v55, %v58
  %v62 = add i64 %v56, %v60
  %v63 = select i1 %v57, i64 128, i64 256
  %v64 = select i1 %v59, i64 128, i64 256
  %v65 = add i64 %v61, %v63
  %v66 = add i64 %v62, %v64
  %v67 = add i64 %v65, %v58
  %v68 = add i64 %v66, %v60
  %v94 = getelementptr inbounds float, ptr %v12, i64 %v55
  %v95 = select i1 %v57, ptr @table_tile_3x1, ptr @table_tile_3x2
  %v96 = select i1 %v57, i64 0, i64 8
  %v97 = select i1 %v57, i64 1, i64 3
  %v116 = getelementptr inbounds float, ptr %v12, i64 %v61
  %v117 = select i1 %v57, ptr @table_tile_3x2, ptr @table_tile_3x4
  %v118 = select i1 %v57, i64 16, i64 8
  %v119 = select i1 %v57, i64 3, i64 15
  %v134 = getelementptr inbounds float, ptr %v12, i64 %v65
  %v137 = select i1 %v57, i64 1, i64 2
  %v140 = mul i64 %v40, 16
  %v141 = sub i64 33, %v140
  %v142 = mul i64 %v140, 8
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v142
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v142
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v142
  %v157 = getelementptr inbounds float, ptr %v156, i64 %v142
  %v191 = mul i64 %v40, 2
  br label %b6
b6:
  %v43 = phi i64 [ 0, %b4 ], [ %v236, %b21 ]
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
  br i1 %v79, label %b9, label %b10
b9:
  %v80 = sdiv i64 %v43, %v26
  %v81 = mul i64 %v80, 128
  %v82 = add i64 %v56, %v81
  %v83 = getelementptr inbounds float, ptr %v12, i64 %v82
  %v92 = mul i64 %v49, 8
  %v93 = getelementptr inbounds float, ptr %v91, i64 %v92
  %v98 = sub i64 %v54, 1
  %v99 = getelementptr inbounds ptr, ptr %v95, i64 %v98
  %v100 = load ptr, ptr %v99, align 4
  %v101 = icmp sgt i64 %v54, 0
  br i1 %v101, label %b11, label %b12
b11:
  call void %v100(ptr %v93, i64 8, ptr %v94, i64 8, ptr %v14, i64 64, i64 %v96, i64 %v97, ptr %v83, i64 0)
  br label %b12
b12:
  %v102 = mul i64 %v43, 2
  %v103 = sdiv i64 %v102, %v26
  %v104 = mul i64 %v103, 128
  %v105 = add i64 %v62, %v104
  %v106 = getelementptr inbounds float, ptr %v12, i64 %v105
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v92
  %v120 = getelementptr inbounds ptr, ptr %v117, i64 %v98
  %v121 = load ptr, ptr %v120, align 4
  br i1 %v101, label %b13, label %b14
b13:
  call void %v121(ptr %v115, i64 8, ptr %v116, i64 8, ptr %v122, i64 64, i64 %v118, i64 %v119, ptr %v106, i64 0)
  br label %b14
b14:
  %v123 = add i64 %v66, %v81
  %v124 = getelementptr inbounds float, ptr %v12, i64 %v123
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v92
  %v135 = load ptr, ptr %v99, align 4
  br i1 %v101, label %b15, label %b16
b15:
  call void %v135(ptr %v133, i64 8, ptr %v134, i64 8, ptr %v136, i64 64, i64 %v96, i64 %v97, ptr %v124, i64 0)
  br label %b16
b16:
  br label %b10
b10:
  br i1 %v78, label %b17, label %b18
b17:
  %v138 = mul i64 %v49, 8
  %v139 = getelementptr inbounds float, ptr %v91, i64 %v138
  call void @dots(ptr %v139, i64 8, ptr %v145, i64 8, i64 8, i64 %v137, i64 %v141, ptr %v14, i64 64, i64 %v54, i1 0)
  %v146 = getelementptr inbounds float, ptr %v114, i64 %v138
  call void @dots(ptr %v146, i64 8, ptr %v149, i64 8, i64 8, i64 %v137, i64 %v141, ptr %v122, i64 64, i64 %v54, i1 0)
  call void @dots(ptr %v146, i64 8, ptr %v152, i64 8, i64 8, i64 %v137, i64 %v141, ptr %v153, i64 64, i64 %v54, i1 0)
  %v154 = getelementptr inbounds float, ptr %v132, i64 %v138
  call void @dots(ptr %v154, i64 8, ptr %v157, i64 8, i64 8, i64 %v137, i64 %v141, ptr %v136, i64 64, i64 %v54, i1 0)
  br label %b18
b18:
  %v158 = add i64 %v49, %v54
  br label %b19
b19:
  %v159 = phi i64 [ %v49, %b18 ], [ %v235, %b24 ]
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b20, label %b21
b20:
  %v161 = sub i64 %v159, %v49
  %v162 = mul i64 %v161, 64
  %v163 = getelementptr inbounds float, ptr %v14, i64 %v162
  %v166 = mul i64 %v159, 33
  %v167 = getelementptr inbounds float, ptr %v165, i64 %v166
  %v176 = getelementptr inbounds float, ptr %v175, i64 %v166
  %v179 = getelementptr inbounds float, ptr %v178, i64 %v166
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v166
  br label %b22
b22:
  %v189 = phi i64 [ 0, %b20 ], [ %v234, %b28 ]
  %v190 = icmp slt i64 %v189, %v137
  br i1 %v190, label %b23, label %b24
b23:
  %v192 = add i64 %v191, %v189
  %v193 = mul i64 %v192, 8
  %v194 = icmp slt i64 %v193, 32
  br i1 %v194, label %b25, label %b26
b25:
  %v195 = mul i64 %v189, 8
  %v196 = getelementptr inbounds float, ptr %v163, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 2, %v189
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v163, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = add i64 4, %v189
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v163, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 6, %v189
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v163, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = getelementptr inbounds float, ptr %v167, i64 %v193
  store <8 x float> %v197, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v176, i64 %v193
  store <8 x float> %v201, ptr %v211, align 4
  %v212 = getelementptr inbounds float, ptr %v179, i64 %v193
  store <8 x float> %v205, ptr %v212, align 4
  %v213 = getelementptr inbounds float, ptr %v188, i64 %v193
  store <8 x float> %v209, ptr %v213, align 4
  br label %b26
b26:
  %v214 = icmp eq i64 %v193, 32
  br i1 %v214, label %b27, label %b28
b27:
  %v215 = mul i64 %v189, 8
  %v216 = getelementptr inbounds float, ptr %v163, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 2, %v189
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v163, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 4, %v189
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v163, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 6, %v189
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v163, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = getelementptr inbounds float, ptr %v167, i64 %v193
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v217, ptr align 4 %v230, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v231 = getelementptr inbounds float, ptr %v176, i64 %v193
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v221, ptr align 4 %v231, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v232 = getelementptr inbounds float, ptr %v179, i64 %v193
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v225, ptr align 4 %v232, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v233 = getelementptr inbounds float, ptr %v188, i64 %v193
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v229, ptr align 4 %v233, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b28
b28:
  %v234 = add nsw i64 %v189, 1
  br label %b22
b24:
  %v235 = add nsw i64 %v159, 1
  br label %b19
b21:
  %v236 = add nsw i64 %v43, 1
  br label %b6
b8:
  %v237 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v238 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v66, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v65, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
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
  %v32 = add i64 %v12, 1
  %v33 = getelementptr inbounds float, ptr %v13, i64 16
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = load <8 x float>, ptr %v33, align 4
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v38, <8 x float> %v16)
  %v40 = getelementptr inbounds float, ptr %v33, i64 8
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v41, <8 x float> %v17)
  %v43 = add i64 %v12, 2
  %v44 = getelementptr inbounds float, ptr %v13, i64 32
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = load <8 x float>, ptr %v44, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v49, <8 x float> %v18)
  %v51 = getelementptr inbounds float, ptr %v44, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v52, <8 x float> %v19)
  %v54 = add i64 %v12, 3
  %v55 = getelementptr inbounds float, ptr %v13, i64 48
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = load <8 x float>, ptr %v55, align 4
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v60, <8 x float> %v20)
  %v62 = getelementptr inbounds float, ptr %v55, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v63, <8 x float> %v21)
  %v65 = getelementptr inbounds float, ptr %v13, i64 64
  %v66 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v67 = fadd <8 x float> %v14, %v16
  %v68 = fadd <8 x float> %v15, %v17
  %v69 = fadd <8 x float> %v67, %v18
  %v70 = fadd <8 x float> %v68, %v19
  %v71 = fadd <8 x float> %v69, %v20
  %v72 = fadd <8 x float> %v70, %v21
  br label %b3
b3:
  %v73 = phi i64 [ %v11, %b2 ], [ %v88, %b4 ]
  %v74 = phi ptr [ %v13, %b2 ], [ %v87, %b4 ]
  %v75 = phi <8 x float> [ %v71, %b2 ], [ %v83, %b4 ]
  %v76 = phi <8 x float> [ %v72, %b2 ], [ %v86, %b4 ]
  %v77 = icmp slt i64 %v73, %v3
  br i1 %v77, label %b4, label %b5
b4:
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = load <8 x float>, ptr %v74, align 4
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v82, <8 x float> %v75)
  %v84 = getelementptr inbounds float, ptr %v74, i64 8
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v85, <8 x float> %v76)
  %v87 = getelementptr inbounds float, ptr %v74, i64 16
  %v88 = add nsw i64 %v73, 1
  br label %b3
b5:
  store <8 x float> %v75, ptr %v4, align 4
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v76, ptr %v89, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v56, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = getelementptr inbounds float, ptr %v13, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v23, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v14)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v15)
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v24, <8 x float> %v16)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v26, <8 x float> %v17)
  %v38 = add i64 %v12, 1
  %v39 = getelementptr inbounds float, ptr %v13, i64 16
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v41 = load <8 x float>, ptr %v39, align 4
  %v42 = getelementptr inbounds float, ptr %v39, i64 8
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = load float, ptr %v40, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v41, <8 x float> %v18)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v43, <8 x float> %v19)
  %v49 = getelementptr inbounds float, ptr %v40, i64 %v1
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v41, <8 x float> %v20)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v43, <8 x float> %v21)
  %v55 = getelementptr inbounds float, ptr %v13, i64 32
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
  %v63 = phi <8 x float> [ %v57, %b2 ], [ %v75, %b4 ]
  %v64 = phi <8 x float> [ %v58, %b2 ], [ %v76, %b4 ]
  %v65 = phi <8 x float> [ %v59, %b2 ], [ %v81, %b4 ]
  %v66 = phi <8 x float> [ %v60, %b2 ], [ %v82, %b4 ]
  %v67 = icmp slt i64 %v61, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v69 = load <8 x float>, ptr %v62, align 4
  %v70 = getelementptr inbounds float, ptr %v62, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = load float, ptr %v68, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v69, <8 x float> %v63)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v71, <8 x float> %v64)
  %v77 = getelementptr inbounds float, ptr %v68, i64 %v1
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v69, <8 x float> %v65)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v71, <8 x float> %v66)
  %v83 = getelementptr inbounds float, ptr %v62, i64 16
  %v84 = add nsw i64 %v61, 1
  br label %b3
b5:
  store <8 x float> %v63, ptr %v4, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v65, ptr %v86, align 4
  %v87 = add i64 %v5, %v6
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v66, ptr %v88, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v43, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v44, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v20 = getelementptr inbounds float, ptr %v11, i64 128
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 3, i32 1)
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load <8 x float>, ptr %v11, align 4
  %v23 = getelementptr inbounds float, ptr %v11, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = load float, ptr %v21, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v22, <8 x float> %v13)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v14)
  %v30 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v22, <8 x float> %v15)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v24, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v21, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v22, <8 x float> %v17)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v18)
  %v43 = getelementptr inbounds float, ptr %v11, i64 16
  %v44 = getelementptr inbounds float, ptr %v12, i64 16
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v46 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v14, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v47, align 4
  %v48 = add i64 %v5, %v6
  %v49 = getelementptr inbounds float, ptr %v4, i64 %v48
  store <8 x float> %v16, ptr %v49, align 4
  %v50 = mul i64 %v5, 2
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  store <8 x float> %v17, ptr %v51, align 4
  %v52 = add i64 %v50, %v6
  %v53 = getelementptr inbounds float, ptr %v4, i64 %v52
  store <8 x float> %v18, ptr %v53, align 4
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 62
  %v19 = load i64, ptr %v18, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 33
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 64
  %v45 = load i64, ptr %v44, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v52 = load ptr, ptr %v51, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds i64, ptr %v1, i64 30
  %v57 = load i64, ptr %v56, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v67 = load ptr, ptr %v66, align 4
  %v68 = getelementptr inbounds i64, ptr %v1, i64 27
  %v69 = load i64, ptr %v68, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds i64, ptr %v1, i64 67
  %v78 = load i64, ptr %v77, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %v1, i64 68
  %v87 = load i64, ptr %v86, align 8
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds i64, ptr %v1, i64 69
  %v96 = load i64, ptr %v95, align 8
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v109 = load ptr, ptr %v108, align 4
  %v110 = getelementptr inbounds i64, ptr %v1, i64 70
  %v111 = load i64, ptr %v110, align 8
  %v20 = xor i64 %v19, -1
  %v21 = and i64 %v6, %v20
  %v22 = sub i64 %v9, %v21
  %v25 = mul i64 %v22, %v24
  %v26 = mul i64 %v25, 33
  %v27 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v24
  %v39 = getelementptr inbounds float, ptr %v34, i64 %v38
  %v46 = and i64 %v9, %v45
  %v47 = mul i64 %v46, %v24
  %v48 = mul i64 %v47, 33
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v58 = and i64 %v9, %v57
  %v59 = mul i64 %v58, %v24
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v55, i64 %v60
  %v70 = and i64 %v9, %v69
  %v71 = mul i64 %v70, %v24
  %v72 = mul i64 %v71, 8
  %v73 = getelementptr inbounds float, ptr %v67, i64 %v72
  %v79 = and i64 %v9, %v78
  %v80 = mul i64 %v79, %v24
  %v81 = mul i64 %v80, 8
  %v82 = getelementptr inbounds float, ptr %v76, i64 %v81
  %v88 = and i64 %v9, %v87
  %v89 = mul i64 %v88, %v24
  %v90 = mul i64 %v89, 8
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  %v97 = and i64 %v9, %v96
  %v98 = mul i64 %v97, %v24
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v94, i64 %v99
  %v102 = add i64 %v9, 1
  %v103 = and i64 %v102, %v57
  %v104 = mul i64 %v103, %v24
  %v105 = mul i64 %v104, 8
  %v106 = getelementptr inbounds float, ptr %v55, i64 %v105
  %v112 = and i64 %v9, %v111
  %v113 = mul i64 %v112, %v24
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v109, i64 %v114
  %v117 = and i64 %v102, %v69
  %v118 = mul i64 %v117, %v24
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v67, i64 %v119
  %v133 = getelementptr inbounds float, ptr %v52, i64 8
  %v165 = getelementptr inbounds float, ptr %v52, i64 24
  %v222 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v239 = getelementptr inbounds float, ptr %v52, i64 16
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v292, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 33
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v28
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v14
  %v41 = load float, ptr %v40, align 4
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v28
  %v53 = fsub float 0x3FF0000000000000, %v41
  %v62 = mul i64 %v14, 8
  %v63 = getelementptr inbounds float, ptr %v61, i64 %v62
  %v64 = fadd float %v41, %v53
  %v65 = fsub float 0x3FF0000000000000, %v64
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v62
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v62
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v62
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v62
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v62
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v62
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v62
  %v122 = getelementptr inbounds float, ptr %v29, i64 8
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v32, i64 8
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fadd <8 x float> %v123, %v125
  %v127 = getelementptr inbounds float, ptr %v50, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v41, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = fmul <8 x float> %v130, %v128
  %v132 = fadd <8 x float> %v126, %v131
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v132, %v134
  %v136 = fcmp olt <8 x float> %v135, splat (float 0xC056400000000000)
  %v137 = select <8 x i1> %v136, <8 x float> splat (float 0xC056400000000000), <8 x float> %v135
  %v138 = fcmp ogt <8 x float> %v137, splat (float 0x4056000000000000)
  %v139 = select <8 x i1> %v138, <8 x float> splat (float 0x4056000000000000), <8 x float> %v137
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v141 = fsub <8 x float> %v140, splat (float 0x4168000FE0000000)
  %v142 = bitcast <8 x float> %v140 to <8 x i32>
  %v143 = shl <8 x i32> %v142, splat (i32 23)
  %v144 = bitcast <8 x i32> %v143 to <8 x float>
  %v145 = fneg <8 x float> %v139
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v145)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v146)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v147, <8 x float> splat (float 0x3F81227F40000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v147, <8 x float> splat (float 0x3FA5556740000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v147, <8 x float> splat (float 0x3FC5554B00000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v147, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v151, <8 x float> splat (float 0x3FF0000000000000))
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v152, <8 x float> splat (float 0x3FF0000000000000))
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v153, <8 x float> splat (float 0x3FF0000000000000))
  %v155 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v154
  %v156 = getelementptr inbounds float, ptr %v29, i64 24
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = getelementptr inbounds float, ptr %v32, i64 24
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v157, %v159
  %v161 = getelementptr inbounds float, ptr %v50, i64 24
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fmul <8 x float> %v130, %v162
  %v164 = fadd <8 x float> %v160, %v163
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v164, %v166
  %v168 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v167)
  %v169 = fcmp ogt <8 x float> %v168, splat (float 0x4023000000000000)
  %v170 = select <8 x i1> %v169, <8 x float> splat (float 0x4023000000000000), <8 x float> %v168
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v172 = fsub <8 x float> %v171, splat (float 0x4168000FE0000000)
  %v173 = bitcast <8 x float> %v171 to <8 x i32>
  %v174 = shl <8 x i32> %v173, splat (i32 23)
  %v175 = bitcast <8 x i32> %v174 to <8 x float>
  %v176 = fadd <8 x float> %v170, %v170
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v176)
  %v178 = fmul <8 x float> %v177, %v177
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v177, <8 x float> splat (float 0x3F81227F40000000))
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v177, <8 x float> splat (float 0x3FA5556740000000))
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v177, <8 x float> splat (float 0x3FC5554B00000000))
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v177, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v182, <8 x float> %v177)
  %v184 = fsub <8 x float> %v175, splat (float 0x3FF0000000000000)
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v183, <8 x float> %v184)
  %v186 = fadd <8 x float> %v185, splat (float 0x4000000000000000)
  %v187 = fdiv <8 x float> %v185, %v186
  %v188 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v187, <8 x float> %v167)
  %v189 = load <8 x float>, ptr %v29, align 4
  %v190 = load <8 x float>, ptr %v32, align 4
  %v191 = fadd <8 x float> %v189, %v190
  %v192 = load <8 x float>, ptr %v50, align 4
  %v193 = fmul <8 x float> %v130, %v192
  %v194 = fadd <8 x float> %v191, %v193
  %v195 = load <8 x float>, ptr %v52, align 4
  %v196 = fadd <8 x float> %v194, %v195
  %v197 = fcmp olt <8 x float> %v196, splat (float 0xC056400000000000)
  %v198 = select <8 x i1> %v197, <8 x float> splat (float 0xC056400000000000), <8 x float> %v196
  %v199 = fcmp ogt <8 x float> %v198, splat (float 0x4056000000000000)
  %v200 = select <8 x i1> %v199, <8 x float> splat (float 0x4056000000000000), <8 x float> %v198
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v202 = fsub <8 x float> %v201, splat (float 0x4168000FE0000000)
  %v203 = bitcast <8 x float> %v201 to <8 x i32>
  %v204 = shl <8 x i32> %v203, splat (i32 23)
  %v205 = bitcast <8 x i32> %v204 to <8 x float>
  %v206 = fneg <8 x float> %v200
  %v207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v206)
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v207)
  %v209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v208, <8 x float> splat (float 0x3F81227F40000000))
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v208, <8 x float> splat (float 0x3FA5556740000000))
  %v211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v210, <8 x float> %v208, <8 x float> splat (float 0x3FC5554B00000000))
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v208, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v208, <8 x float> %v212, <8 x float> splat (float 0x3FF0000000000000))
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v208, <8 x float> %v213, <8 x float> splat (float 0x3FF0000000000000))
  %v215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v214, <8 x float> splat (float 0x3FF0000000000000))
  %v216 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v215
  %v217 = fmul <8 x float> %v155, %v188
  %v218 = fmul <8 x float> %v130, %v217
  %v219 = load <8 x float>, ptr %v63, align 4
  %v220 = fmul <8 x float> %v216, %v219
  %v221 = fadd <8 x float> %v220, %v217
  %v224 = fmul <8 x float> %v223, %v219
  %v225 = fadd <8 x float> %v221, %v224
  %v226 = insertelement <8 x float> poison, float %v53, i64 0
  %v227 = shufflevector <8 x float> %v226, <8 x float> poison, <8 x i32> zeroinitializer
  %v228 = fmul <8 x float> %v227, %v225
  %v229 = fadd <8 x float> %v218, %v228
  %v230 = getelementptr inbounds float, ptr %v29, i64 16
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = getelementptr inbounds float, ptr %v32, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v231, %v233
  %v235 = getelementptr inbounds float, ptr %v50, i64 16
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fmul <8 x float> %v130, %v236
  %v238 = fadd <8 x float> %v234, %v237
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = fadd <8 x float> %v238, %v240
  %v242 = fcmp olt <8 x float> %v241, splat (float 0xC056400000000000)
  %v243 = select <8 x i1> %v242, <8 x float> splat (float 0xC056400000000000), <8 x float> %v241
  %v244 = fcmp ogt <8 x float> %v243, splat (float 0x4056000000000000)
  %v245 = select <8 x i1> %v244, <8 x float> splat (float 0x4056000000000000), <8 x float> %v243
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v245, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v247 = fsub <8 x float> %v246, splat (float 0x4168000FE0000000)
  %v248 = bitcast <8 x float> %v246 to <8 x i32>
  %v249 = shl <8 x i32> %v248, splat (i32 23)
  %v250 = bitcast <8 x i32> %v249 to <8 x float>
  %v251 = fneg <8 x float> %v245
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v251)
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v252)
  %v254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v253, <8 x float> splat (float 0x3F81227F40000000))
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v254, <8 x float> %v253, <8 x float> splat (float 0x3FA5556740000000))
  %v256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> %v253, <8 x float> splat (float 0x3FC5554B00000000))
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> %v253, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v253, <8 x float> %v257, <8 x float> splat (float 0x3FF0000000000000))
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v253, <8 x float> %v258, <8 x float> splat (float 0x3FF0000000000000))
  %v260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v259, <8 x float> splat (float 0x3FF0000000000000))
  %v261 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v260
  %v262 = insertelement <8 x float> poison, float %v64, i64 0
  %v263 = shufflevector <8 x float> %v262, <8 x float> poison, <8 x i32> zeroinitializer
  %v264 = fmul <8 x float> %v263, %v261
  %v265 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v229)
  %v266 = fcmp ogt <8 x float> %v265, splat (float 0x4023000000000000)
  %v267 = select <8 x i1> %v266, <8 x float> splat (float 0x4023000000000000), <8 x float> %v265
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v269 = fsub <8 x float> %v268, splat (float 0x4168000FE0000000)
  %v270 = bitcast <8 x float> %v268 to <8 x i32>
  %v271 = shl <8 x i32> %v270, splat (i32 23)
  %v272 = bitcast <8 x i32> %v271 to <8 x float>
  %v273 = fadd <8 x float> %v267, %v267
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v269, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v273)
  %v275 = fmul <8 x float> %v274, %v274
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v274, <8 x float> splat (float 0x3F81227F40000000))
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> %v274, <8 x float> splat (float 0x3FA5556740000000))
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> %v274, <8 x float> splat (float 0x3FC5554B00000000))
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> %v274, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> %v279, <8 x float> %v274)
  %v281 = fsub <8 x float> %v272, splat (float 0x3FF0000000000000)
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> %v280, <8 x float> %v281)
  %v283 = fadd <8 x float> %v282, splat (float 0x4000000000000000)
  %v284 = fdiv <8 x float> %v282, %v283
  %v285 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v284, <8 x float> %v229)
  %v286 = fmul <8 x float> %v264, %v285
  %v287 = load <8 x float>, ptr %v74, align 4
  %v288 = insertelement <8 x float> poison, float %v65, i64 0
  %v289 = shufflevector <8 x float> %v288, <8 x float> poison, <8 x i32> zeroinitializer
  %v290 = fmul <8 x float> %v289, %v287
  %v291 = fadd <8 x float> %v286, %v290
  store <8 x float> %v155, ptr %v83, align 4
  store <8 x float> %v188, ptr %v92, align 4
  store <8 x float> %v216, ptr %v101, align 4
  store <8 x float> %v229, ptr %v107, align 4
  store <8 x float> %v261, ptr %v116, align 4
  store <8 x float> %v291, ptr %v121, align 4
  %v292 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 62
  %v19 = load i64, ptr %v18, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v33 = load ptr, ptr %v32, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 33
  %v41 = load i64, ptr %v40, align 8
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 64
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v61 = load ptr, ptr %v60, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds i64, ptr %v1, i64 71
  %v84 = load i64, ptr %v83, align 8
  %v20 = xor i64 %v19, -1
  %v21 = and i64 %v6, %v20
  %v22 = sub i64 %v9, %v21
  %v25 = mul i64 %v22, %v24
  %v26 = mul i64 %v25, 33
  %v27 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v42 = and i64 %v9, %v41
  %v43 = mul i64 %v42, %v24
  %v44 = getelementptr inbounds float, ptr %v39, i64 %v43
  %v51 = and i64 %v9, %v50
  %v52 = mul i64 %v51, %v24
  %v53 = mul i64 %v52, 33
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v53
  %v62 = getelementptr inbounds float, ptr %v61, i64 32
  %v85 = and i64 %v9, %v84
  %v86 = mul i64 %v85, %v24
  %v87 = getelementptr inbounds float, ptr %v82, i64 %v86
  %v89 = add i64 %v9, 1
  %v90 = and i64 %v89, %v41
  %v91 = mul i64 %v90, %v24
  %v92 = getelementptr inbounds float, ptr %v39, i64 %v91
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v94, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 33
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 32
  %v31 = load float, ptr %v30, align 4
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v28
  %v35 = getelementptr inbounds float, ptr %v34, i64 32
  %v36 = load float, ptr %v35, align 4
  %v37 = fadd float %v31, %v36
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v14
  %v46 = load float, ptr %v45, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v28
  %v56 = getelementptr inbounds float, ptr %v55, i64 32
  %v57 = load float, ptr %v56, align 4
  %v58 = fmul float %v46, %v57
  %v59 = fadd float %v37, %v58
  %v63 = load float, ptr %v62, align 4
  %v64 = fadd float %v59, %v63
  %v65 = fmul float 0x3FF0000000000000, %v64
  %v66 = fadd float %v65, 0x3FF0000000000000
  %v67 = fdiv float %v66, 0x4000000000000000
  %v68 = fcmp olt float %v67, 0x0000000000000000
  %v69 = select i1 %v68, float 0x3FF0000000000000, float 0x0000000000000000
  %v70 = fcmp ogt float %v67, 0x3FF0000000000000
  %v71 = select i1 %v70, float 0x3FF0000000000000, float 0x0000000000000000
  %v72 = fcmp une float %v71, 0x0000000000000000
  %v73 = select i1 %v72, float 0x3FF0000000000000, float %v67
  %v74 = fcmp une float %v69, 0x0000000000000000
  %v75 = select i1 %v74, float 0x0000000000000000, float %v73
  %v76 = fsub float %v75, 0x3FE0000000000000
  %v77 = fcmp oge float %v76, 0x0000000000000000
  %v78 = fcmp olt float %v76, 0x0000000000000000
  %v79 = select i1 %v78, float 0x0000000000000000, float %v76
  %v80 = select i1 %v77, float 0x3FF0000000000000, float %v79
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v14
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v14
  store float %v67, ptr %v88, align 4
  store float %v80, ptr %v93, align 4
  %v94 = add nsw i64 %v14, 1
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
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 86
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
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v80 = load ptr, ptr %v79, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 27
  %v83 = load i64, ptr %v82, align 8
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v105 = load ptr, ptr %v104, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds i64, ptr %v1, i64 62
  %v116 = load i64, ptr %v115, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1600
  %v13 = getelementptr inbounds float, ptr %v11, i64 2432
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
  %v117 = xor i64 %v116, -1
  %v118 = and i64 %v6, %v117
  %v119 = sub i64 %v9, %v118
  %v120 = mul i64 %v119, %v66
  %v121 = mul i64 %v120, 33
  %v122 = getelementptr inbounds float, ptr %v114, i64 %v121
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v144, %b5 ]
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
  %v32 = phi i64 [ 0, %b1 ], [ %v143, %b8 ]
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
  %v58 = select i1 %v57, i64 64, i64 256
  %v59 = icmp eq i64 %v42, 1
  %v60 = select i1 %v59, i64 64, i64 256
  %v61 = add i64 %v55, %v58
  %v62 = add i64 %v56, %v60
  %v90 = getelementptr inbounds float, ptr %v12, i64 %v55
  %v91 = select i1 %v57, ptr @table_tile_3x1, ptr @table_tile_3x4
  %v92 = select i1 %v57, i64 0, i64 8
  %v93 = select i1 %v57, i64 1, i64 15
  %v98 = select i1 %v57, i64 1, i64 4
  %v101 = mul i64 %v40, 32
  %v102 = sub i64 33, %v101
  %v103 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v103
  %v127 = mul i64 %v40, 4
  br label %b6
b6:
  %v43 = phi i64 [ 0, %b4 ], [ %v142, %b17 ]
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
  %v108 = phi i64 [ %v49, %b14 ], [ %v141, %b20 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b16, label %b17
b16:
  %v110 = sub i64 %v108, %v49
  %v111 = mul i64 %v110, 32
  %v112 = getelementptr inbounds float, ptr %v14, i64 %v111
  %v123 = mul i64 %v108, 33
  %v124 = getelementptr inbounds float, ptr %v122, i64 %v123
  br label %b18
b18:
  %v125 = phi i64 [ 0, %b16 ], [ %v140, %b24 ]
  %v126 = icmp slt i64 %v125, %v98
  br i1 %v126, label %b19, label %b20
b19:
  %v128 = add i64 %v127, %v125
  %v129 = mul i64 %v128, 8
  %v130 = icmp slt i64 %v129, 32
  br i1 %v130, label %b21, label %b22
b21:
  %v131 = mul i64 %v125, 8
  %v132 = getelementptr inbounds float, ptr %v112, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = getelementptr inbounds float, ptr %v124, i64 %v129
  store <8 x float> %v133, ptr %v134, align 4
  br label %b22
b22:
  %v135 = icmp eq i64 %v129, 32
  br i1 %v135, label %b23, label %b24
b23:
  %v136 = mul i64 %v125, 8
  %v137 = getelementptr inbounds float, ptr %v112, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v124, i64 %v129
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v138, ptr align 4 %v139, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b24
b24:
  %v140 = add nsw i64 %v125, 1
  br label %b18
b20:
  %v141 = add nsw i64 %v108, 1
  br label %b15
b17:
  %v142 = add nsw i64 %v43, 1
  br label %b6
b8:
  %v143 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v144 = add nsw i64 %v19, 96
  br label %b0
b2:
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 33
  %v20 = load i64, ptr %v19, align 8
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 62
  %v31 = load i64, ptr %v30, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v41 = load ptr, ptr %v40, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 34
  %v46 = load i64, ptr %v45, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 66
  %v55 = load i64, ptr %v54, align 8
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v62 = load ptr, ptr %v61, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v65 = load ptr, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %v1, i64 31
  %v67 = load i64, ptr %v66, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v79 = load ptr, ptr %v78, align 4
  %v80 = getelementptr inbounds i64, ptr %v1, i64 28
  %v81 = load i64, ptr %v80, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds i64, ptr %v1, i64 72
  %v90 = load i64, ptr %v89, align 8
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v97 = load ptr, ptr %v96, align 4
  %v98 = getelementptr inbounds i64, ptr %v1, i64 73
  %v99 = load i64, ptr %v98, align 8
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 74
  %v108 = load i64, ptr %v107, align 8
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds i64, ptr %v1, i64 75
  %v122 = load i64, ptr %v121, align 8
  %v18 = add i64 %v9, 1
  %v21 = and i64 %v18, %v20
  %v24 = mul i64 %v21, %v23
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = xor i64 %v31, -1
  %v33 = and i64 %v6, %v32
  %v34 = sub i64 %v9, %v33
  %v35 = mul i64 %v34, %v23
  %v36 = mul i64 %v35, 33
  %v37 = getelementptr inbounds float, ptr %v29, i64 %v36
  %v47 = and i64 %v9, %v46
  %v48 = mul i64 %v47, %v23
  %v49 = getelementptr inbounds float, ptr %v44, i64 %v48
  %v56 = and i64 %v9, %v55
  %v57 = mul i64 %v56, %v23
  %v58 = mul i64 %v57, 33
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  %v68 = and i64 %v9, %v67
  %v69 = mul i64 %v68, %v23
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v65, i64 %v70
  %v82 = and i64 %v9, %v81
  %v83 = mul i64 %v82, %v23
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v79, i64 %v84
  %v91 = and i64 %v9, %v90
  %v92 = mul i64 %v91, %v23
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v88, i64 %v93
  %v100 = and i64 %v9, %v99
  %v101 = mul i64 %v100, %v23
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v97, i64 %v102
  %v109 = and i64 %v9, %v108
  %v110 = mul i64 %v109, %v23
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v106, i64 %v111
  %v114 = and i64 %v18, %v67
  %v115 = mul i64 %v114, %v23
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v65, i64 %v116
  %v123 = and i64 %v9, %v122
  %v124 = mul i64 %v123, %v23
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v120, i64 %v125
  %v128 = and i64 %v18, %v81
  %v129 = mul i64 %v128, %v23
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr inbounds float, ptr %v79, i64 %v130
  %v147 = getelementptr inbounds float, ptr %v62, i64 8
  %v180 = getelementptr inbounds float, ptr %v62, i64 24
  %v257 = getelementptr inbounds float, ptr %v62, i64 16
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v310, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v27 = load float, ptr %v26, align 4
  %v38 = mul i64 %v14, 33
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v38
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v14
  %v51 = load float, ptr %v50, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v38
  %v63 = fsub float 0x3FF0000000000000, %v51
  %v72 = mul i64 %v14, 8
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  %v74 = fsub float 0x3FF0000000000000, %v27
  %v75 = fmul float %v63, %v27
  %v76 = fadd float %v51, %v75
  %v77 = fsub float 0x3FF0000000000000, %v76
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v72
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v72
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v72
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v72
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v72
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v72
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v72
  %v133 = getelementptr inbounds float, ptr %v39, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v27, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = fmul <8 x float> %v136, %v134
  %v138 = getelementptr inbounds float, ptr %v42, i64 8
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fadd <8 x float> %v137, %v139
  %v141 = getelementptr inbounds float, ptr %v60, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v51, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = fmul <8 x float> %v144, %v142
  %v146 = fadd <8 x float> %v140, %v145
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = fadd <8 x float> %v146, %v148
  %v150 = fcmp olt <8 x float> %v149, splat (float 0xC056400000000000)
  %v151 = select <8 x i1> %v150, <8 x float> splat (float 0xC056400000000000), <8 x float> %v149
  %v152 = fcmp ogt <8 x float> %v151, splat (float 0x4056000000000000)
  %v153 = select <8 x i1> %v152, <8 x float> splat (float 0x4056000000000000), <8 x float> %v151
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v153, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v155 = fsub <8 x float> %v154, splat (float 0x4168000FE0000000)
  %v156 = bitcast <8 x float> %v154 to <8 x i32>
  %v157 = shl <8 x i32> %v156, splat (i32 23)
  %v158 = bitcast <8 x i32> %v157 to <8 x float>
  %v159 = fneg <8 x float> %v153
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v159)
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v160)
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v161, <8 x float> splat (float 0x3F81227F40000000))
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v161, <8 x float> splat (float 0x3FA5556740000000))
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v161, <8 x float> splat (float 0x3FC5554B00000000))
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v161, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v165, <8 x float> splat (float 0x3FF0000000000000))
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v166, <8 x float> splat (float 0x3FF0000000000000))
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v167, <8 x float> splat (float 0x3FF0000000000000))
  %v169 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v168
  %v170 = getelementptr inbounds float, ptr %v39, i64 24
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fmul <8 x float> %v136, %v171
  %v173 = getelementptr inbounds float, ptr %v42, i64 24
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = fadd <8 x float> %v172, %v174
  %v176 = getelementptr inbounds float, ptr %v60, i64 24
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fmul <8 x float> %v144, %v177
  %v179 = fadd <8 x float> %v175, %v178
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fadd <8 x float> %v179, %v181
  %v183 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v182)
  %v184 = fcmp ogt <8 x float> %v183, splat (float 0x4023000000000000)
  %v185 = select <8 x i1> %v184, <8 x float> splat (float 0x4023000000000000), <8 x float> %v183
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v187 = fsub <8 x float> %v186, splat (float 0x4168000FE0000000)
  %v188 = bitcast <8 x float> %v186 to <8 x i32>
  %v189 = shl <8 x i32> %v188, splat (i32 23)
  %v190 = bitcast <8 x i32> %v189 to <8 x float>
  %v191 = fadd <8 x float> %v185, %v185
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v191)
  %v193 = fmul <8 x float> %v192, %v192
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v192, <8 x float> splat (float 0x3F81227F40000000))
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v192, <8 x float> splat (float 0x3FA5556740000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v192, <8 x float> splat (float 0x3FC5554B00000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v192, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v197, <8 x float> %v192)
  %v199 = fsub <8 x float> %v190, splat (float 0x3FF0000000000000)
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v198, <8 x float> %v199)
  %v201 = fadd <8 x float> %v200, splat (float 0x4000000000000000)
  %v202 = fdiv <8 x float> %v200, %v201
  %v203 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v202, <8 x float> %v182)
  %v204 = load <8 x float>, ptr %v39, align 4
  %v205 = fmul <8 x float> %v136, %v204
  %v206 = load <8 x float>, ptr %v42, align 4
  %v207 = fadd <8 x float> %v205, %v206
  %v208 = load <8 x float>, ptr %v60, align 4
  %v209 = fmul <8 x float> %v144, %v208
  %v210 = fadd <8 x float> %v207, %v209
  %v211 = load <8 x float>, ptr %v62, align 4
  %v212 = fadd <8 x float> %v210, %v211
  %v213 = fcmp olt <8 x float> %v212, splat (float 0xC056400000000000)
  %v214 = select <8 x i1> %v213, <8 x float> splat (float 0xC056400000000000), <8 x float> %v212
  %v215 = fcmp ogt <8 x float> %v214, splat (float 0x4056000000000000)
  %v216 = select <8 x i1> %v215, <8 x float> splat (float 0x4056000000000000), <8 x float> %v214
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v218 = fsub <8 x float> %v217, splat (float 0x4168000FE0000000)
  %v219 = bitcast <8 x float> %v217 to <8 x i32>
  %v220 = shl <8 x i32> %v219, splat (i32 23)
  %v221 = bitcast <8 x i32> %v220 to <8 x float>
  %v222 = fneg <8 x float> %v216
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v222)
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v223)
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v224, <8 x float> splat (float 0x3F81227F40000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v224, <8 x float> splat (float 0x3FA5556740000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v224, <8 x float> splat (float 0x3FC5554B00000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v224, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v228, <8 x float> splat (float 0x3FF0000000000000))
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v229, <8 x float> splat (float 0x3FF0000000000000))
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> %v230, <8 x float> splat (float 0x3FF0000000000000))
  %v232 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v231
  %v233 = fmul <8 x float> %v169, %v203
  %v234 = fmul <8 x float> %v144, %v233
  %v235 = load <8 x float>, ptr %v73, align 4
  %v236 = fmul <8 x float> %v232, %v235
  %v237 = fadd <8 x float> %v236, %v233
  %v238 = fmul <8 x float> %v136, %v237
  %v239 = insertelement <8 x float> poison, float %v74, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = fmul <8 x float> %v240, %v235
  %v242 = fadd <8 x float> %v238, %v241
  %v243 = insertelement <8 x float> poison, float %v63, i64 0
  %v244 = shufflevector <8 x float> %v243, <8 x float> poison, <8 x i32> zeroinitializer
  %v245 = fmul <8 x float> %v244, %v242
  %v246 = fadd <8 x float> %v234, %v245
  %v247 = getelementptr inbounds float, ptr %v39, i64 16
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fmul <8 x float> %v136, %v248
  %v250 = getelementptr inbounds float, ptr %v42, i64 16
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fadd <8 x float> %v249, %v251
  %v253 = getelementptr inbounds float, ptr %v60, i64 16
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fmul <8 x float> %v144, %v254
  %v256 = fadd <8 x float> %v252, %v255
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = fadd <8 x float> %v256, %v258
  %v260 = fcmp olt <8 x float> %v259, splat (float 0xC056400000000000)
  %v261 = select <8 x i1> %v260, <8 x float> splat (float 0xC056400000000000), <8 x float> %v259
  %v262 = fcmp ogt <8 x float> %v261, splat (float 0x4056000000000000)
  %v263 = select <8 x i1> %v262, <8 x float> splat (float 0x4056000000000000), <8 x float> %v261
  %v264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v263, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v265 = fsub <8 x float> %v264, splat (float 0x4168000FE0000000)
  %v266 = bitcast <8 x float> %v264 to <8 x i32>
  %v267 = shl <8 x i32> %v266, splat (i32 23)
  %v268 = bitcast <8 x i32> %v267 to <8 x float>
  %v269 = fneg <8 x float> %v263
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v265, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v269)
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v265, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v270)
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v271, <8 x float> splat (float 0x3F81227F40000000))
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> %v271, <8 x float> splat (float 0x3FA5556740000000))
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> %v271, <8 x float> splat (float 0x3FC5554B00000000))
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v274, <8 x float> %v271, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> %v275, <8 x float> splat (float 0x3FF0000000000000))
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> %v276, <8 x float> splat (float 0x3FF0000000000000))
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> %v277, <8 x float> splat (float 0x3FF0000000000000))
  %v279 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v278
  %v280 = insertelement <8 x float> poison, float %v76, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = fmul <8 x float> %v281, %v279
  %v283 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v246)
  %v284 = fcmp ogt <8 x float> %v283, splat (float 0x4023000000000000)
  %v285 = select <8 x i1> %v284, <8 x float> splat (float 0x4023000000000000), <8 x float> %v283
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v287 = fsub <8 x float> %v286, splat (float 0x4168000FE0000000)
  %v288 = bitcast <8 x float> %v286 to <8 x i32>
  %v289 = shl <8 x i32> %v288, splat (i32 23)
  %v290 = bitcast <8 x i32> %v289 to <8 x float>
  %v291 = fadd <8 x float> %v285, %v285
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v291)
  %v293 = fmul <8 x float> %v292, %v292
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v292, <8 x float> splat (float 0x3F81227F40000000))
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v292, <8 x float> splat (float 0x3FA5556740000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v292, <8 x float> splat (float 0x3FC5554B00000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v292, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> %v297, <8 x float> %v292)
  %v299 = fsub <8 x float> %v290, splat (float 0x3FF0000000000000)
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> %v298, <8 x float> %v299)
  %v301 = fadd <8 x float> %v300, splat (float 0x4000000000000000)
  %v302 = fdiv <8 x float> %v300, %v301
  %v303 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v302, <8 x float> %v246)
  %v304 = fmul <8 x float> %v282, %v303
  %v305 = load <8 x float>, ptr %v86, align 4
  %v306 = insertelement <8 x float> poison, float %v77, i64 0
  %v307 = shufflevector <8 x float> %v306, <8 x float> poison, <8 x i32> zeroinitializer
  %v308 = fmul <8 x float> %v307, %v305
  %v309 = fadd <8 x float> %v304, %v308
  store <8 x float> %v169, ptr %v95, align 4
  store <8 x float> %v203, ptr %v104, align 4
  store <8 x float> %v232, ptr %v113, align 4
  store <8 x float> %v246, ptr %v118, align 4
  store <8 x float> %v279, ptr %v127, align 4
  store <8 x float> %v309, ptr %v132, align 4
  %v310 = add nsw i64 %v14, 1
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 33
  %v20 = load i64, ptr %v19, align 8
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 62
  %v31 = load i64, ptr %v30, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v44 = load ptr, ptr %v43, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 34
  %v52 = load i64, ptr %v51, align 8
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v59 = load ptr, ptr %v58, align 4
  %v60 = getelementptr inbounds i64, ptr %v1, i64 66
  %v61 = load i64, ptr %v60, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v72 = load ptr, ptr %v71, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v93 = load ptr, ptr %v92, align 4
  %v94 = getelementptr inbounds i64, ptr %v1, i64 76
  %v95 = load i64, ptr %v94, align 8
  %v18 = add i64 %v9, 1
  %v21 = and i64 %v18, %v20
  %v24 = mul i64 %v21, %v23
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v32 = xor i64 %v31, -1
  %v33 = and i64 %v6, %v32
  %v34 = sub i64 %v9, %v33
  %v35 = mul i64 %v34, %v23
  %v36 = mul i64 %v35, 33
  %v37 = getelementptr inbounds float, ptr %v29, i64 %v36
  %v53 = and i64 %v9, %v52
  %v54 = mul i64 %v53, %v23
  %v55 = getelementptr inbounds float, ptr %v50, i64 %v54
  %v62 = and i64 %v9, %v61
  %v63 = mul i64 %v62, %v23
  %v64 = mul i64 %v63, 33
  %v65 = getelementptr inbounds float, ptr %v59, i64 %v64
  %v73 = getelementptr inbounds float, ptr %v72, i64 32
  %v96 = and i64 %v9, %v95
  %v97 = mul i64 %v96, %v23
  %v98 = getelementptr inbounds float, ptr %v93, i64 %v97
  %v100 = and i64 %v18, %v52
  %v101 = mul i64 %v100, %v23
  %v102 = getelementptr inbounds float, ptr %v50, i64 %v101
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v104, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v27 = load float, ptr %v26, align 4
  %v38 = mul i64 %v14, 33
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 32
  %v41 = load float, ptr %v40, align 4
  %v42 = fmul float %v27, %v41
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v38
  %v46 = getelementptr inbounds float, ptr %v45, i64 32
  %v47 = load float, ptr %v46, align 4
  %v48 = fadd float %v42, %v47
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v14
  %v57 = load float, ptr %v56, align 4
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v38
  %v67 = getelementptr inbounds float, ptr %v66, i64 32
  %v68 = load float, ptr %v67, align 4
  %v69 = fmul float %v57, %v68
  %v70 = fadd float %v48, %v69
  %v74 = load float, ptr %v73, align 4
  %v75 = fadd float %v70, %v74
  %v76 = fmul float 0x3FF0000000000000, %v75
  %v77 = fadd float %v76, 0x3FF0000000000000
  %v78 = fdiv float %v77, 0x4000000000000000
  %v79 = fcmp olt float %v78, 0x0000000000000000
  %v80 = select i1 %v79, float 0x3FF0000000000000, float 0x0000000000000000
  %v81 = fcmp ogt float %v78, 0x3FF0000000000000
  %v82 = select i1 %v81, float 0x3FF0000000000000, float 0x0000000000000000
  %v83 = fcmp une float %v82, 0x0000000000000000
  %v84 = select i1 %v83, float 0x3FF0000000000000, float %v78
  %v85 = fcmp une float %v80, 0x0000000000000000
  %v86 = select i1 %v85, float 0x0000000000000000, float %v84
  %v87 = fsub float %v86, 0x3FE0000000000000
  %v88 = fcmp oge float %v87, 0x0000000000000000
  %v89 = fcmp olt float %v87, 0x0000000000000000
  %v90 = select i1 %v89, float 0x0000000000000000, float %v87
  %v91 = select i1 %v88, float 0x3FF0000000000000, float %v90
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v14
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v14
  store float %v78, ptr %v99, align 4
  store float %v91, ptr %v103, align 4
  %v104 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v70 = load ptr, ptr %v69, align 4
  %v72 = getelementptr inbounds i64, ptr %v1, i64 28
  %v73 = load i64, ptr %v72, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v91 = load ptr, ptr %v90, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 77
  %v102 = load i64, ptr %v101, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1920
  %v13 = getelementptr inbounds float, ptr %v11, i64 2432
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 8
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v71 = add i64 %v9, 1
  %v74 = and i64 %v71, %v73
  %v75 = mul i64 %v74, %v56
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v70, i64 %v76
  %v103 = and i64 %v9, %v102
  %v104 = mul i64 %v103, %v56
  %v105 = mul i64 %v104, 32
  %v106 = getelementptr inbounds float, ptr %v100, i64 %v105
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v122, %b5 ]
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
  %v32 = phi i64 [ 0, %b1 ], [ %v121, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 256
  %v50 = mul i64 %v36, 256
  %v51 = add i64 %v49, 256
  %v52 = add i64 %v50, 256
  %v80 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v87 = mul i64 %v32, 32
  %v88 = sub i64 32, %v87
  %v89 = mul i64 %v87, 8
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v89
  %v111 = mul i64 %v32, 4
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v120, %b17 ]
  %v38 = icmp slt i64 %v37, %v26
  br i1 %v38, label %b7, label %b8
b7:
  %v39 = icmp slt i64 %v37, %v31
  %v40 = mul i64 %v37, %v29
  %v41 = select i1 %v39, i64 %v37, i64 %v31
  %v42 = add i64 %v40, %v41
  %v43 = add i64 %v19, %v42
  %v44 = zext i1 %v39 to i64
  %v45 = add i64 %v29, %v44
  %v46 = sub i64 %v23, %v43
  %v47 = icmp slt i64 %v46, %v45
  %v48 = select i1 %v47, i64 %v46, i64 %v45
  br i1 %v63, label %b9, label %b10
b9:
  %v64 = mul i64 %v37, 2
  %v65 = sdiv i64 %v64, %v26
  %v66 = mul i64 %v65, 128
  %v67 = add i64 %v50, %v66
  %v68 = getelementptr inbounds float, ptr %v12, i64 %v67
  %v78 = mul i64 %v43, 8
  %v79 = getelementptr inbounds float, ptr %v77, i64 %v78
  %v81 = sub i64 %v48, 1
  %v82 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v81
  %v83 = load ptr, ptr %v82, align 4
  %v84 = icmp sgt i64 %v48, 0
  br i1 %v84, label %b11, label %b12
b11:
  call void %v83(ptr %v79, i64 8, ptr %v80, i64 8, ptr %v14, i64 32, i64 8, i64 15, ptr %v68, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v62, label %b13, label %b14
b13:
  %v85 = mul i64 %v43, 8
  %v86 = getelementptr inbounds float, ptr %v77, i64 %v85
  call void @dots(ptr %v86, i64 8, ptr %v92, i64 8, i64 8, i64 4, i64 %v88, ptr %v14, i64 32, i64 %v48, i1 0)
  br label %b14
b14:
  %v93 = add i64 %v43, %v48
  br label %b15
b15:
  %v94 = phi i64 [ %v43, %b14 ], [ %v119, %b20 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b16, label %b17
b16:
  %v96 = sub i64 %v94, %v43
  %v97 = mul i64 %v96, 32
  %v98 = getelementptr inbounds float, ptr %v14, i64 %v97
  %v107 = mul i64 %v94, 32
  %v108 = getelementptr inbounds float, ptr %v106, i64 %v107
  br label %b18
b18:
  %v109 = phi i64 [ 0, %b16 ], [ %v118, %b19 ]
  %v110 = icmp slt i64 %v109, 4
  br i1 %v110, label %b19, label %b20
b19:
  %v112 = add i64 %v111, %v109
  %v113 = mul i64 %v112, 8
  %v114 = mul i64 %v109, 8
  %v115 = getelementptr inbounds float, ptr %v98, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = getelementptr inbounds float, ptr %v108, i64 %v113
  store <8 x float> %v116, ptr %v117, align 4
  %v118 = add nsw i64 %v109, 1
  br label %b18
b20:
  %v119 = add nsw i64 %v94, 1
  br label %b15
b17:
  %v120 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v121 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v122 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds i64, ptr %v1, i64 29
  %v72 = load i64, ptr %v71, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v91 = load ptr, ptr %v90, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v108 = load ptr, ptr %v107, align 4
  %v110 = getelementptr inbounds i64, ptr %v1, i64 34
  %v111 = load i64, ptr %v110, align 8
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds i64, ptr %v1, i64 77
  %v120 = load i64, ptr %v119, align 8
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds i64, ptr %v1, i64 32
  %v132 = load i64, ptr %v131, align 8
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds i64, ptr %v1, i64 78
  %v144 = load i64, ptr %v143, align 8
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v151 = load ptr, ptr %v150, align 4
  %v152 = getelementptr inbounds i64, ptr %v1, i64 79
  %v153 = load i64, ptr %v152, align 8
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds i64, ptr %v1, i64 80
  %v162 = load i64, ptr %v161, align 8
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds i64, ptr %v1, i64 81
  %v176 = load i64, ptr %v175, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  %v13 = getelementptr inbounds float, ptr %v11, i64 2432
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 8
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v73 = and i64 %v9, %v72
  %v74 = mul i64 %v73, %v56
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v70, i64 %v75
  %v95 = getelementptr inbounds float, ptr %v14, i64 8
  %v97 = getelementptr inbounds float, ptr %v14, i64 16
  %v100 = getelementptr inbounds float, ptr %v14, i64 24
  %v109 = add i64 %v9, 1
  %v112 = and i64 %v109, %v111
  %v113 = mul i64 %v112, %v56
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  %v121 = and i64 %v9, %v120
  %v122 = mul i64 %v121, %v56
  %v123 = mul i64 %v122, 32
  %v124 = getelementptr inbounds float, ptr %v118, i64 %v123
  %v133 = and i64 %v9, %v132
  %v134 = mul i64 %v133, %v56
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr inbounds float, ptr %v130, i64 %v135
  %v145 = and i64 %v9, %v144
  %v146 = mul i64 %v145, %v56
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v142, i64 %v147
  %v154 = and i64 %v9, %v153
  %v155 = mul i64 %v154, %v56
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v151, i64 %v156
  %v163 = and i64 %v9, %v162
  %v164 = mul i64 %v163, %v56
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v160, i64 %v165
  %v168 = and i64 %v109, %v132
  %v169 = mul i64 %v168, %v56
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v130, i64 %v170
  %v177 = and i64 %v9, %v176
  %v178 = mul i64 %v177, %v56
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v174, i64 %v179
  %v182 = and i64 %v109, %v72
  %v183 = mul i64 %v182, %v56
  %v184 = mul i64 %v183, 8
  %v185 = getelementptr inbounds float, ptr %v70, i64 %v184
  %v293 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v294 = shufflevector <8 x float> %v293, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v371, %b5 ]
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
  %v32 = phi i64 [ 0, %b1 ], [ %v370, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 256
  %v50 = mul i64 %v36, 256
  %v51 = add i64 %v49, 256
  %v52 = add i64 %v50, 256
  %v79 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v86 = mul i64 %v32, 8
  %v87 = sub i64 8, %v86
  %v88 = mul i64 %v86, 8
  %v89 = add i64 64, %v88
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v89
  %v93 = add i64 192, %v88
  %v94 = getelementptr inbounds float, ptr %v91, i64 %v93
  %v96 = getelementptr inbounds float, ptr %v91, i64 %v88
  %v98 = add i64 128, %v88
  %v99 = getelementptr inbounds float, ptr %v91, i64 %v98
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v369, %b17 ]
  %v38 = icmp slt i64 %v37, %v26
  br i1 %v38, label %b7, label %b8
b7:
  %v39 = icmp slt i64 %v37, %v31
  %v40 = mul i64 %v37, %v29
  %v41 = select i1 %v39, i64 %v37, i64 %v31
  %v42 = add i64 %v40, %v41
  %v43 = add i64 %v19, %v42
  %v44 = zext i1 %v39 to i64
  %v45 = add i64 %v29, %v44
  %v46 = sub i64 %v23, %v43
  %v47 = icmp slt i64 %v46, %v45
  %v48 = select i1 %v47, i64 %v46, i64 %v45
  br i1 %v63, label %b9, label %b10
b9:
  %v64 = mul i64 %v37, 2
  %v65 = sdiv i64 %v64, %v26
  %v66 = mul i64 %v65, 128
  %v67 = add i64 %v50, %v66
  %v68 = getelementptr inbounds float, ptr %v12, i64 %v67
  %v77 = mul i64 %v43, 8
  %v78 = getelementptr inbounds float, ptr %v76, i64 %v77
  %v80 = sub i64 %v48, 1
  %v81 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v80
  %v82 = load ptr, ptr %v81, align 4
  %v83 = icmp sgt i64 %v48, 0
  br i1 %v83, label %b11, label %b12
b11:
  call void %v82(ptr %v78, i64 8, ptr %v79, i64 8, ptr %v14, i64 32, i64 8, i64 15, ptr %v68, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v62, label %b13, label %b14
b13:
  %v84 = mul i64 %v43, 8
  %v85 = getelementptr inbounds float, ptr %v76, i64 %v84
  call void @dots(ptr %v85, i64 8, ptr %v92, i64 8, i64 8, i64 1, i64 %v87, ptr %v14, i64 32, i64 %v48, i1 0)
  call void @dots(ptr %v85, i64 8, ptr %v94, i64 8, i64 8, i64 1, i64 %v87, ptr %v95, i64 32, i64 %v48, i1 0)
  call void @dots(ptr %v85, i64 8, ptr %v96, i64 8, i64 8, i64 1, i64 %v87, ptr %v97, i64 32, i64 %v48, i1 0)
  call void @dots(ptr %v85, i64 8, ptr %v99, i64 8, i64 8, i64 1, i64 %v87, ptr %v100, i64 32, i64 %v48, i1 0)
  br label %b14
b14:
  %v101 = add i64 %v43, %v48
  br label %b15
b15:
  %v102 = phi i64 [ %v43, %b14 ], [ %v368, %b20 ]
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b16, label %b17
b16:
  %v104 = sub i64 %v102, %v43
  %v105 = mul i64 %v104, 32
  %v106 = getelementptr inbounds float, ptr %v14, i64 %v105
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v102
  %v116 = load float, ptr %v115, align 4
  %v125 = mul i64 %v102, 32
  %v126 = getelementptr inbounds float, ptr %v124, i64 %v125
  %v137 = mul i64 %v102, 8
  %v138 = getelementptr inbounds float, ptr %v136, i64 %v137
  %v139 = fsub float 0x3FF0000000000000, %v116
  %v140 = getelementptr inbounds float, ptr %v76, i64 %v137
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v137
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v137
  %v167 = getelementptr inbounds float, ptr %v166, i64 %v137
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v137
  %v181 = getelementptr inbounds float, ptr %v180, i64 %v137
  %v186 = getelementptr inbounds float, ptr %v185, i64 %v137
  %v209 = insertelement <8 x float> poison, float %v116, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  %v301 = insertelement <8 x float> poison, float %v139, i64 0
  %v302 = shufflevector <8 x float> %v301, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b18
b18:
  %v187 = phi i64 [ 0, %b16 ], [ %v367, %b19 ]
  %v188 = icmp slt i64 %v187, 1
  br i1 %v188, label %b19, label %b20
b19:
  %v189 = add i64 %v32, %v187
  %v190 = mul i64 %v189, 8
  %v191 = mul i64 %v187, 8
  %v192 = getelementptr inbounds float, ptr %v106, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = add i64 1, %v187
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v106, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 2, %v187
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v106, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = add i64 3, %v187
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v106, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 8, %v190
  %v207 = getelementptr inbounds float, ptr %v126, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v211 = fmul <8 x float> %v210, %v208
  %v212 = fadd <8 x float> %v211, %v193
  %v213 = getelementptr inbounds float, ptr %v128, i64 %v206
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v212, %v214
  %v216 = fcmp olt <8 x float> %v215, splat (float 0xC056400000000000)
  %v217 = select <8 x i1> %v216, <8 x float> splat (float 0xC056400000000000), <8 x float> %v215
  %v218 = fcmp ogt <8 x float> %v217, splat (float 0x4056000000000000)
  %v219 = select <8 x i1> %v218, <8 x float> splat (float 0x4056000000000000), <8 x float> %v217
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v221 = fsub <8 x float> %v220, splat (float 0x4168000FE0000000)
  %v222 = bitcast <8 x float> %v220 to <8 x i32>
  %v223 = shl <8 x i32> %v222, splat (i32 23)
  %v224 = bitcast <8 x i32> %v223 to <8 x float>
  %v225 = fneg <8 x float> %v219
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v225)
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v226)
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v227, <8 x float> splat (float 0x3F81227F40000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v227, <8 x float> splat (float 0x3FA5556740000000))
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> %v227, <8 x float> splat (float 0x3FC5554B00000000))
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> %v227, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v231, <8 x float> splat (float 0x3FF0000000000000))
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v232, <8 x float> splat (float 0x3FF0000000000000))
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v233, <8 x float> splat (float 0x3FF0000000000000))
  %v235 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v234
  %v236 = add i64 24, %v190
  %v237 = getelementptr inbounds float, ptr %v126, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fmul <8 x float> %v210, %v238
  %v240 = fadd <8 x float> %v239, %v197
  %v241 = getelementptr inbounds float, ptr %v128, i64 %v236
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v240, %v242
  %v244 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v243)
  %v245 = fcmp ogt <8 x float> %v244, splat (float 0x4023000000000000)
  %v246 = select <8 x i1> %v245, <8 x float> splat (float 0x4023000000000000), <8 x float> %v244
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v246, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v248 = fsub <8 x float> %v247, splat (float 0x4168000FE0000000)
  %v249 = bitcast <8 x float> %v247 to <8 x i32>
  %v250 = shl <8 x i32> %v249, splat (i32 23)
  %v251 = bitcast <8 x i32> %v250 to <8 x float>
  %v252 = fadd <8 x float> %v246, %v246
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v252)
  %v254 = fmul <8 x float> %v253, %v253
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v253, <8 x float> splat (float 0x3F81227F40000000))
  %v256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> %v253, <8 x float> splat (float 0x3FA5556740000000))
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> %v253, <8 x float> splat (float 0x3FC5554B00000000))
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> %v253, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v254, <8 x float> %v258, <8 x float> %v253)
  %v260 = fsub <8 x float> %v251, splat (float 0x3FF0000000000000)
  %v261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v259, <8 x float> %v260)
  %v262 = fadd <8 x float> %v261, splat (float 0x4000000000000000)
  %v263 = fdiv <8 x float> %v261, %v262
  %v264 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v263, <8 x float> %v243)
  %v265 = getelementptr inbounds float, ptr %v126, i64 %v190
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = fmul <8 x float> %v210, %v266
  %v268 = fadd <8 x float> %v267, %v201
  %v269 = getelementptr inbounds float, ptr %v128, i64 %v190
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fadd <8 x float> %v268, %v270
  %v272 = fcmp olt <8 x float> %v271, splat (float 0xC056400000000000)
  %v273 = select <8 x i1> %v272, <8 x float> splat (float 0xC056400000000000), <8 x float> %v271
  %v274 = fcmp ogt <8 x float> %v273, splat (float 0x4056000000000000)
  %v275 = select <8 x i1> %v274, <8 x float> splat (float 0x4056000000000000), <8 x float> %v273
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v277 = fsub <8 x float> %v276, splat (float 0x4168000FE0000000)
  %v278 = bitcast <8 x float> %v276 to <8 x i32>
  %v279 = shl <8 x i32> %v278, splat (i32 23)
  %v280 = bitcast <8 x i32> %v279 to <8 x float>
  %v281 = fneg <8 x float> %v275
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v281)
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v282)
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v283, <8 x float> splat (float 0x3F81227F40000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v283, <8 x float> splat (float 0x3FA5556740000000))
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> %v283, <8 x float> splat (float 0x3FC5554B00000000))
  %v287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v286, <8 x float> %v283, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v287, <8 x float> splat (float 0x3FF0000000000000))
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v288, <8 x float> splat (float 0x3FF0000000000000))
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v280, <8 x float> %v289, <8 x float> splat (float 0x3FF0000000000000))
  %v291 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v290
  %v292 = fmul <8 x float> %v235, %v264
  %v295 = fmul <8 x float> %v294, %v292
  %v296 = getelementptr inbounds float, ptr %v138, i64 %v190
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = fmul <8 x float> %v291, %v297
  %v299 = fadd <8 x float> %v298, %v292
  %v300 = fmul <8 x float> %v210, %v299
  %v303 = fmul <8 x float> %v302, %v297
  %v304 = fadd <8 x float> %v300, %v303
  %v305 = fadd <8 x float> %v295, %v304
  %v306 = add i64 16, %v190
  %v307 = getelementptr inbounds float, ptr %v126, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = fmul <8 x float> %v210, %v308
  %v310 = fadd <8 x float> %v309, %v205
  %v311 = getelementptr inbounds float, ptr %v128, i64 %v306
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = fadd <8 x float> %v310, %v312
  %v314 = fcmp olt <8 x float> %v313, splat (float 0xC056400000000000)
  %v315 = select <8 x i1> %v314, <8 x float> splat (float 0xC056400000000000), <8 x float> %v313
  %v316 = fcmp ogt <8 x float> %v315, splat (float 0x4056000000000000)
  %v317 = select <8 x i1> %v316, <8 x float> splat (float 0x4056000000000000), <8 x float> %v315
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v319 = fsub <8 x float> %v318, splat (float 0x4168000FE0000000)
  %v320 = bitcast <8 x float> %v318 to <8 x i32>
  %v321 = shl <8 x i32> %v320, splat (i32 23)
  %v322 = bitcast <8 x i32> %v321 to <8 x float>
  %v323 = fneg <8 x float> %v317
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v319, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v323)
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v319, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v324)
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v325, <8 x float> splat (float 0x3F81227F40000000))
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v326, <8 x float> %v325, <8 x float> splat (float 0x3FA5556740000000))
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> %v325, <8 x float> splat (float 0x3FC5554B00000000))
  %v329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v328, <8 x float> %v325, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> %v329, <8 x float> splat (float 0x3FF0000000000000))
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> %v330, <8 x float> splat (float 0x3FF0000000000000))
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> %v331, <8 x float> splat (float 0x3FF0000000000000))
  %v333 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v332
  %v334 = fmul <8 x float> %v210, %v333
  %v335 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v305)
  %v336 = fcmp ogt <8 x float> %v335, splat (float 0x4023000000000000)
  %v337 = select <8 x i1> %v336, <8 x float> splat (float 0x4023000000000000), <8 x float> %v335
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v339 = fsub <8 x float> %v338, splat (float 0x4168000FE0000000)
  %v340 = bitcast <8 x float> %v338 to <8 x i32>
  %v341 = shl <8 x i32> %v340, splat (i32 23)
  %v342 = bitcast <8 x i32> %v341 to <8 x float>
  %v343 = fadd <8 x float> %v337, %v337
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v339, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v343)
  %v345 = fmul <8 x float> %v344, %v344
  %v346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v344, <8 x float> splat (float 0x3F81227F40000000))
  %v347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v346, <8 x float> %v344, <8 x float> splat (float 0x3FA5556740000000))
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v347, <8 x float> %v344, <8 x float> splat (float 0x3FC5554B00000000))
  %v349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v348, <8 x float> %v344, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v345, <8 x float> %v349, <8 x float> %v344)
  %v351 = fsub <8 x float> %v342, splat (float 0x3FF0000000000000)
  %v352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v342, <8 x float> %v350, <8 x float> %v351)
  %v353 = fadd <8 x float> %v352, splat (float 0x4000000000000000)
  %v354 = fdiv <8 x float> %v352, %v353
  %v355 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v354, <8 x float> %v305)
  %v356 = fmul <8 x float> %v334, %v355
  %v357 = getelementptr inbounds float, ptr %v140, i64 %v190
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = fmul <8 x float> %v302, %v358
  %v360 = fadd <8 x float> %v356, %v359
  %v361 = getelementptr inbounds float, ptr %v149, i64 %v190
  store <8 x float> %v235, ptr %v361, align 4
  %v362 = getelementptr inbounds float, ptr %v158, i64 %v190
  store <8 x float> %v264, ptr %v362, align 4
  %v363 = getelementptr inbounds float, ptr %v167, i64 %v190
  store <8 x float> %v291, ptr %v363, align 4
  %v364 = getelementptr inbounds float, ptr %v172, i64 %v190
  store <8 x float> %v305, ptr %v364, align 4
  %v365 = getelementptr inbounds float, ptr %v181, i64 %v190
  store <8 x float> %v333, ptr %v365, align 4
  %v366 = getelementptr inbounds float, ptr %v186, i64 %v190
  store <8 x float> %v360, ptr %v366, align 4
  %v367 = add nsw i64 %v187, 1
  br label %b18
b20:
  %v368 = add nsw i64 %v102, 1
  br label %b15
b17:
  %v369 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v370 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v371 = add nsw i64 %v19, 96
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
  %v51 = sub i64 %v6, 1
  br label %b7
b7:
  %v49 = phi i64 [ 0, %b3 ], [ %v53, %b8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %b8, label %b9
b8:
  %v52 = sub i64 %v51, %v49
  store i64 %v52, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  %v53 = add nsw i64 %v49, 1
  br label %b7
b9:
  br i1 %v40, label %b10, label %b11
b10:
  %v54 = getelementptr inbounds i64, ptr %v1, i64 3
  %v55 = atomicrmw add ptr %v54, i64 1 acq_rel
  %v56 = load i64, ptr %v4, align 8
  %v57 = add i64 %v56, 1
  store i64 %v57, ptr %v4, align 8
  %v58 = mul i64 %v3, %v57
  br label %b12
b12:
  %v59 = load atomic i64, ptr %v54 acquire, align 8
  %v60 = icmp slt i64 %v59, %v58
  br i1 %v60, label %b13, label %b14
b13:
  %v61 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  br i1 %v39, label %b15, label %b16
b15:
  call void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b16
b16:
  br i1 %v40, label %b17, label %b18
b17:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v4, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v4, align 8
  %v66 = mul i64 %v3, %v65
  br label %b19
b19:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b20, label %b21
b20:
  %v69 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b57, label %b58
b57:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v4, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v4, align 8
  %v130 = mul i64 %v3, %v129
  br label %b59
b59:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b60, label %b61
b60:
  %v133 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  call void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b62, label %b63
b62:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = load i64, ptr %v4, align 8
  %v137 = add i64 %v136, 1
  store i64 %v137, ptr %v4, align 8
  %v138 = mul i64 %v3, %v137
  br label %b64
b64:
  %v139 = load atomic i64, ptr %v134 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b65, label %b66
b65:
  %v141 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  call void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b67, label %b68
b67:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v4, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v4, align 8
  %v146 = mul i64 %v3, %v145
  br label %b69
b69:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b70, label %b71
b70:
  %v149 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  call void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b72, label %b73
b72:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = load i64, ptr %v4, align 8
  %v153 = add i64 %v152, 1
  store i64 %v153, ptr %v4, align 8
  %v154 = mul i64 %v3, %v153
  br label %b74
b74:
  %v155 = load atomic i64, ptr %v150 acquire, align 8
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b75, label %b76
b75:
  %v157 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 8
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 9
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v37 = load ptr, ptr %v36, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v53 = load ptr, ptr %v52, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v57 = load ptr, ptr %v56, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v61 = load ptr, ptr %v60, align 4
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v75 = load ptr, ptr %v74, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v90 = load ptr, ptr %v89, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v94 = load ptr, ptr %v93, align 4
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
  %v16 = phi i64 [ %v10, %entry ], [ %v39, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 256
  %v19 = mul i64 %v16, 8
  %v20 = add i64 %v18, 256
  br i1 %v31, label %b3, label %b4
b3:
  %v32 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v33 = sub i64 8, %v19
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v19
  call void @pack_rows(ptr %v38, i64 1, i64 8, i64 32, i64 %v35, ptr %v32, i64 8)
  br label %b4
b4:
  %v39 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v40 = getelementptr inbounds float, ptr %v6, i64 256
  br label %b5
b5:
  %v41 = phi i64 [ %v10, %b2 ], [ %v63, %b9 ]
  %v42 = icmp slt i64 %v41, %v15
  br i1 %v42, label %b6, label %b7
b6:
  %v43 = mul i64 %v41, 784
  %v44 = mul i64 %v41, 8
  %v45 = add i64 %v43, 264
  %v46 = add i64 %v45, 256
  %v47 = add i64 %v46, 264
  br i1 %v31, label %b8, label %b9
b8:
  %v48 = getelementptr inbounds float, ptr %v40, i64 %v43
  %v49 = sub i64 8, %v44
  %v50 = icmp slt i64 %v49, 0
  %v51 = select i1 %v50, i64 0, i64 %v49
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v44
  call void @pack_rows(ptr %v54, i64 1, i64 8, i64 33, i64 %v51, ptr %v48, i64 8)
  %v55 = getelementptr inbounds float, ptr %v40, i64 %v45
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v44
  call void @pack_rows(ptr %v58, i64 1, i64 8, i64 32, i64 %v51, ptr %v55, i64 8)
  %v59 = getelementptr inbounds float, ptr %v40, i64 %v46
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v44
  call void @pack_rows(ptr %v62, i64 1, i64 8, i64 33, i64 %v51, ptr %v59, i64 8)
  br label %b9
b9:
  %v63 = add nsw i64 %v41, 1
  br label %b5
b7:
  %v64 = getelementptr inbounds float, ptr %v6, i64 1040
  br label %b10
b10:
  %v65 = phi i64 [ %v10, %b7 ], [ %v77, %b14 ]
  %v66 = icmp slt i64 %v65, %v15
  br i1 %v66, label %b11, label %b12
b11:
  %v67 = mul i64 %v65, 264
  %v68 = mul i64 %v65, 8
  %v69 = add i64 %v67, 264
  br i1 %v31, label %b13, label %b14
b13:
  %v70 = getelementptr inbounds float, ptr %v64, i64 %v67
  %v71 = sub i64 8, %v68
  %v72 = icmp slt i64 %v71, 0
  %v73 = select i1 %v72, i64 0, i64 %v71
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v68
  call void @pack_rows(ptr %v76, i64 1, i64 8, i64 33, i64 %v73, ptr %v70, i64 8)
  br label %b14
b14:
  %v77 = add nsw i64 %v65, 1
  br label %b10
b12:
  %v78 = getelementptr inbounds float, ptr %v6, i64 1304
  br label %b15
b15:
  %v79 = phi i64 [ %v10, %b12 ], [ %v96, %b19 ]
  %v80 = icmp slt i64 %v79, %v15
  br i1 %v80, label %b16, label %b17
b16:
  %v81 = mul i64 %v79, 528
  %v82 = mul i64 %v79, 8
  %v83 = add i64 %v81, 264
  %v84 = add i64 %v83, 264
  br i1 %v31, label %b18, label %b19
b18:
  %v85 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v86 = sub i64 8, %v82
  %v87 = icmp slt i64 %v86, 0
  %v88 = select i1 %v87, i64 0, i64 %v86
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v82
  call void @pack_rows(ptr %v91, i64 1, i64 8, i64 33, i64 %v88, ptr %v85, i64 8)
  %v92 = getelementptr inbounds float, ptr %v78, i64 %v83
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v82
  call void @pack_rows(ptr %v95, i64 1, i64 8, i64 33, i64 %v88, ptr %v92, i64 8)
  br label %b19
b19:
  %v96 = add nsw i64 %v79, 1
  br label %b15
b17:
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
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v33 = load ptr, ptr %v32, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v39 = load ptr, ptr %v38, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v43 = load ptr, ptr %v42, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v49 = load ptr, ptr %v48, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v110 = load ptr, ptr %v109, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v113 = load ptr, ptr %v112, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v23 = add i64 %v5, 1
  %v24 = and i64 %v23, 1
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v22, i64 %v28
  %v34 = mul i64 %v5, %v26
  %v35 = mul i64 %v34, 8
  %v36 = getelementptr inbounds float, ptr %v33, i64 %v35
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v35
  %v44 = mul i64 %v23, %v26
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v43, i64 %v45
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v35
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v115, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 8
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v30
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v30
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v30
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v30
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v88, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v86, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v87, %b4 ]
  %v20 = icmp slt i64 %v17, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v52 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v37, i64 %v17
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v53, %v55
  %v57 = getelementptr inbounds float, ptr %v41, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fmul <8 x float> %v56, %v58
  %v60 = getelementptr inbounds float, ptr %v47, i64 %v17
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v61)
  %v63 = fcmp ogt <8 x float> %v62, splat (float 0x4023000000000000)
  %v64 = select <8 x i1> %v63, <8 x float> splat (float 0x4023000000000000), <8 x float> %v62
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v66 = fsub <8 x float> %v65, splat (float 0x4168000FE0000000)
  %v67 = bitcast <8 x float> %v65 to <8 x i32>
  %v68 = shl <8 x i32> %v67, splat (i32 23)
  %v69 = bitcast <8 x i32> %v68 to <8 x float>
  %v70 = fadd <8 x float> %v64, %v64
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v70)
  %v72 = fmul <8 x float> %v71, %v71
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v71, <8 x float> splat (float 0x3F81227F40000000))
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v71, <8 x float> splat (float 0x3FA5556740000000))
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v71, <8 x float> splat (float 0x3FC5554B00000000))
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v76, <8 x float> %v71)
  %v78 = fsub <8 x float> %v69, splat (float 0x3FF0000000000000)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v77, <8 x float> %v78)
  %v80 = fadd <8 x float> %v79, splat (float 0x4000000000000000)
  %v81 = fdiv <8 x float> %v79, %v80
  %v82 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v81, <8 x float> %v61)
  %v83 = fmul <8 x float> %v56, %v82
  %v84 = getelementptr inbounds float, ptr %v51, i64 %v17
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v18, %v59
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v85, <8 x float> %v19)
  %v88 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v89 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v90 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v91 = fadd <4 x float> %v89, %v90
  %v92 = shufflevector <4 x float> %v91, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v93 = shufflevector <4 x float> %v91, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v94 = fadd <2 x float> %v92, %v93
  %v95 = extractelement <2 x float> %v94, i64 0
  %v96 = extractelement <2 x float> %v94, i64 1
  %v97 = fadd float %v95, %v96
  %v98 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v99 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v100 = fadd <4 x float> %v98, %v99
  %v101 = shufflevector <4 x float> %v100, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v102 = shufflevector <4 x float> %v100, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v103 = fadd <2 x float> %v101, %v102
  %v104 = extractelement <2 x float> %v103, i64 0
  %v105 = extractelement <2 x float> %v103, i64 1
  %v106 = fadd float %v104, %v105
  %v107 = fadd float %v97, 0x0000000000000000
  %v108 = fadd float %v106, 0x0000000000000000
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v15
  store float %v107, ptr %v111, align 4
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v15
  store float %v108, ptr %v114, align 4
  %v115 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v30 = load ptr, ptr %v29, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v36 = load ptr, ptr %v35, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v41 = load ptr, ptr %v40, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v45 = load ptr, ptr %v44, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v51 = load ptr, ptr %v50, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v55 = load ptr, ptr %v54, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v59 = load ptr, ptr %v58, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v64 = load ptr, ptr %v63, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = mul i64 %v14, %v17
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v30, i64 %v32
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v31
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v26
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v19
  %v48 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v26
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v26
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v26
  %v65 = mul i64 %v25, 32
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v69 = and i64 %v5, 1
  %v70 = mul i64 %v69, %v17
  %v71 = mul i64 %v70, 8
  %v72 = getelementptr inbounds float, ptr %v45, i64 %v71
  %v105 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v141, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v21
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v10
  %v39 = load float, ptr %v38, align 4
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v21
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v21
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v21
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v21
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v21
  %v62 = fsub float 0x3FF0000000000000, %v39
  %v67 = mul i64 %v10, 32
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v21
  %v74 = load <8 x float>, ptr %v22, align 4
  %v75 = load <8 x float>, ptr %v28, align 4
  %v76 = fadd <8 x float> %v74, %v75
  %v77 = load <8 x float>, ptr %v34, align 4
  %v78 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v77)
  %v79 = fcmp ogt <8 x float> %v78, splat (float 0x4023000000000000)
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0x4023000000000000), <8 x float> %v78
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v82 = fsub <8 x float> %v81, splat (float 0x4168000FE0000000)
  %v83 = bitcast <8 x float> %v81 to <8 x i32>
  %v84 = shl <8 x i32> %v83, splat (i32 23)
  %v85 = bitcast <8 x i32> %v84 to <8 x float>
  %v86 = fadd <8 x float> %v80, %v80
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v86)
  %v88 = fmul <8 x float> %v87, %v87
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v87, <8 x float> splat (float 0x3F81227F40000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v87, <8 x float> splat (float 0x3FA5556740000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v87, <8 x float> splat (float 0x3FC5554B00000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v87, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v92, <8 x float> %v87)
  %v94 = fsub <8 x float> %v85, splat (float 0x3FF0000000000000)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v93, <8 x float> %v94)
  %v96 = fadd <8 x float> %v95, splat (float 0x4000000000000000)
  %v97 = fdiv <8 x float> %v95, %v96
  %v98 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v97, <8 x float> %v77)
  %v99 = fmul <8 x float> %v76, %v98
  %v100 = insertelement <8 x float> poison, float %v39, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = fmul <8 x float> %v99, %v101
  %v103 = load <8 x float>, ptr %v43, align 4
  %v104 = fmul <8 x float> %v102, %v103
  %v107 = fsub <8 x float> %v106, %v103
  %v108 = fmul <8 x float> %v104, %v107
  %v109 = load <8 x float>, ptr %v47, align 4
  %v110 = fmul <8 x float> %v101, %v103
  %v111 = fmul <8 x float> %v76, %v110
  %v112 = fmul <8 x float> %v98, %v98
  %v113 = fsub <8 x float> %v106, %v112
  %v114 = fmul <8 x float> %v111, %v113
  %v115 = fadd <8 x float> %v109, %v114
  %v116 = fmul <8 x float> %v115, %v101
  %v117 = load <8 x float>, ptr %v49, align 4
  %v118 = fmul <8 x float> %v116, %v117
  %v119 = load <8 x float>, ptr %v53, align 4
  %v120 = fmul <8 x float> %v118, %v119
  %v121 = fsub <8 x float> %v106, %v119
  %v122 = fmul <8 x float> %v120, %v121
  %v123 = load <8 x float>, ptr %v57, align 4
  %v124 = fmul <8 x float> %v116, %v123
  %v125 = load <8 x float>, ptr %v61, align 4
  %v126 = fmul <8 x float> %v125, %v125
  %v127 = fsub <8 x float> %v106, %v126
  %v128 = fmul <8 x float> %v124, %v127
  %v129 = fmul <8 x float> %v116, %v125
  %v130 = fmul <8 x float> %v129, %v123
  %v131 = fsub <8 x float> %v106, %v123
  %v132 = fmul <8 x float> %v130, %v131
  %v133 = insertelement <8 x float> poison, float %v62, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = fmul <8 x float> %v115, %v134
  %v136 = fmul <8 x float> %v116, %v119
  %v137 = fadd <8 x float> %v135, %v136
  %v138 = getelementptr inbounds float, ptr %v68, i64 16
  store <8 x float> %v108, ptr %v138, align 4
  store <8 x float> %v122, ptr %v68, align 4
  %v139 = getelementptr inbounds float, ptr %v68, i64 24
  store <8 x float> %v128, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v68, i64 8
  store <8 x float> %v132, ptr %v140, align 4
  store <8 x float> %v137, ptr %v73, align 4
  %v141 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v32 = load ptr, ptr %v31, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v36 = load ptr, ptr %v35, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v42 = load ptr, ptr %v41, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v52 = load ptr, ptr %v51, align 4
  %v114 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v115 = load ptr, ptr %v114, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v27
  %v37 = mul i64 %v5, %v25
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v38
  %v43 = mul i64 %v22, %v25
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v38
  %v53 = mul i64 %v43, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v56 = getelementptr inbounds float, ptr %v52, i64 %v38
  %v95 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v117, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v29
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v29
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v15
  %v46 = load float, ptr %v45, align 4
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v29
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v29
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v29
  %v67 = insertelement <8 x float> poison, float %v46, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v103, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v102, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v58 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v34, i64 %v17
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v40, i64 %v17
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = fadd <8 x float> %v61, %v63
  %v65 = getelementptr inbounds float, ptr %v50, i64 %v17
  %v66 = load <8 x float>, ptr %v65, align 4
  %v69 = fmul <8 x float> %v68, %v66
  %v70 = fmul <8 x float> %v64, %v69
  %v71 = getelementptr inbounds float, ptr %v55, i64 %v17
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v72)
  %v74 = fcmp ogt <8 x float> %v73, splat (float 0x4023000000000000)
  %v75 = select <8 x i1> %v74, <8 x float> splat (float 0x4023000000000000), <8 x float> %v73
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v77 = fsub <8 x float> %v76, splat (float 0x4168000FE0000000)
  %v78 = bitcast <8 x float> %v76 to <8 x i32>
  %v79 = shl <8 x i32> %v78, splat (i32 23)
  %v80 = bitcast <8 x i32> %v79 to <8 x float>
  %v81 = fadd <8 x float> %v75, %v75
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v81)
  %v83 = fmul <8 x float> %v82, %v82
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v82, <8 x float> splat (float 0x3F81227F40000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v82, <8 x float> splat (float 0x3FA5556740000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v82, <8 x float> splat (float 0x3FC5554B00000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v82, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v87, <8 x float> %v82)
  %v89 = fsub <8 x float> %v80, splat (float 0x3FF0000000000000)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v88, <8 x float> %v89)
  %v91 = fadd <8 x float> %v90, splat (float 0x4000000000000000)
  %v92 = fdiv <8 x float> %v90, %v91
  %v93 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v92, <8 x float> %v72)
  %v94 = fmul <8 x float> %v93, %v93
  %v97 = fsub <8 x float> %v96, %v94
  %v98 = fmul <8 x float> %v70, %v97
  %v99 = fadd <8 x float> %v59, %v98
  %v100 = getelementptr inbounds float, ptr %v57, i64 %v17
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v101, <8 x float> %v18)
  %v103 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v104 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v105 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v106 = fadd <4 x float> %v104, %v105
  %v107 = shufflevector <4 x float> %v106, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v108 = shufflevector <4 x float> %v106, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v109 = fadd <2 x float> %v107, %v108
  %v110 = extractelement <2 x float> %v109, i64 0
  %v111 = extractelement <2 x float> %v109, i64 1
  %v112 = fadd float %v110, %v111
  %v113 = fadd float %v112, 0x0000000000000000
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v15
  store float %v113, ptr %v116, align 4
  %v117 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v32 = load ptr, ptr %v31, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v36 = load ptr, ptr %v35, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v42 = load ptr, ptr %v41, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v52 = load ptr, ptr %v51, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v57 = load ptr, ptr %v56, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v63 = load ptr, ptr %v62, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v67 = load ptr, ptr %v66, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v136 = load ptr, ptr %v135, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v22 = add i64 %v5, 1
  %v23 = and i64 %v22, 1
  %v26 = mul i64 %v23, %v25
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v21, i64 %v27
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v27
  %v37 = mul i64 %v5, %v25
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v38
  %v43 = mul i64 %v22, %v25
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v38
  %v53 = mul i64 %v43, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v38
  %v60 = getelementptr inbounds float, ptr %v52, i64 %v38
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v38
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v38
  %v107 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v138, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v29 = mul i64 %v15, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v29
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v29
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v15
  %v46 = load float, ptr %v45, align 4
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v29
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v29
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v29
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v29
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v29
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v29
  %v79 = insertelement <8 x float> poison, float %v46, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v124, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v123, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v70 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v34, i64 %v17
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = getelementptr inbounds float, ptr %v40, i64 %v17
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = getelementptr inbounds float, ptr %v50, i64 %v17
  %v78 = load <8 x float>, ptr %v77, align 4
  %v81 = fmul <8 x float> %v80, %v78
  %v82 = fmul <8 x float> %v76, %v81
  %v83 = getelementptr inbounds float, ptr %v55, i64 %v17
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v84)
  %v86 = fcmp ogt <8 x float> %v85, splat (float 0x4023000000000000)
  %v87 = select <8 x i1> %v86, <8 x float> splat (float 0x4023000000000000), <8 x float> %v85
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v89 = fsub <8 x float> %v88, splat (float 0x4168000FE0000000)
  %v90 = bitcast <8 x float> %v88 to <8 x i32>
  %v91 = shl <8 x i32> %v90, splat (i32 23)
  %v92 = bitcast <8 x i32> %v91 to <8 x float>
  %v93 = fadd <8 x float> %v87, %v87
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v93)
  %v95 = fmul <8 x float> %v94, %v94
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v94, <8 x float> splat (float 0x3F81227F40000000))
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v94, <8 x float> splat (float 0x3FA5556740000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v94, <8 x float> splat (float 0x3FC5554B00000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v94, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v99, <8 x float> %v94)
  %v101 = fsub <8 x float> %v92, splat (float 0x3FF0000000000000)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v100, <8 x float> %v101)
  %v103 = fadd <8 x float> %v102, splat (float 0x4000000000000000)
  %v104 = fdiv <8 x float> %v102, %v103
  %v105 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v104, <8 x float> %v84)
  %v106 = fmul <8 x float> %v105, %v105
  %v109 = fsub <8 x float> %v108, %v106
  %v110 = fmul <8 x float> %v82, %v109
  %v111 = fadd <8 x float> %v71, %v110
  %v112 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = getelementptr inbounds float, ptr %v61, i64 %v17
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fmul <8 x float> %v113, %v115
  %v117 = getelementptr inbounds float, ptr %v65, i64 %v17
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = getelementptr inbounds float, ptr %v69, i64 %v17
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fmul <8 x float> %v118, %v120
  %v122 = fadd <8 x float> %v116, %v121
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v122, <8 x float> %v18)
  %v124 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v125 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v126 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v127 = fadd <4 x float> %v125, %v126
  %v128 = shufflevector <4 x float> %v127, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v129 = shufflevector <4 x float> %v127, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v130 = fadd <2 x float> %v128, %v129
  %v131 = extractelement <2 x float> %v130, i64 0
  %v132 = extractelement <2 x float> %v130, i64 1
  %v133 = fadd float %v131, %v132
  %v134 = fadd float %v133, 0x0000000000000000
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v15
  store float %v134, ptr %v137, align 4
  %v138 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v33 = load ptr, ptr %v32, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v74 = load ptr, ptr %v73, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v27 = mul i64 %v5, %v26
  %v28 = mul i64 %v27, 32
  %v29 = getelementptr inbounds float, ptr %v24, i64 %v28
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v28
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v76, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 32
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v30
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v59, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v55, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v56, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v57, %b4 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v58, %b4 ]
  %v22 = icmp slt i64 %v17, 32
  br i1 %v22, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = add i64 %v17, 8
  %v41 = getelementptr inbounds float, ptr %v31, i64 %v40
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v35, i64 %v40
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = add i64 %v17, 16
  %v46 = getelementptr inbounds float, ptr %v31, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v35, i64 %v45
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = add i64 %v17, 24
  %v51 = getelementptr inbounds float, ptr %v31, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v35, i64 %v50
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v39, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v44, <8 x float> %v19)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v49, <8 x float> %v20)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v54, <8 x float> %v21)
  %v59 = add nsw i64 %v17, 32
  br label %b3
b5:
  %v60 = fadd <8 x float> %v18, %v19
  %v61 = fadd <8 x float> %v60, %v20
  %v62 = fadd <8 x float> %v61, %v21
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v64 = shufflevector <8 x float> %v62, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v65 = fadd <4 x float> %v63, %v64
  %v66 = shufflevector <4 x float> %v65, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v67 = shufflevector <4 x float> %v65, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v68 = fadd <2 x float> %v66, %v67
  %v69 = extractelement <2 x float> %v68, i64 0
  %v70 = extractelement <2 x float> %v68, i64 1
  %v71 = fadd float %v69, %v70
  %v72 = fadd float %v71, 0x0000000000000000
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v15
  store float %v72, ptr %v75, align 4
  %v76 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v22 = load ptr, ptr %v21, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v29 = load ptr, ptr %v28, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 32
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = add i64 %v5, 1
  %v24 = mul i64 %v23, %v15
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v24
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v41, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 32
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v10
  %v27 = load float, ptr %v26, align 4
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  %v36 = insertelement <8 x float> poison, float %v27, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v40, %b4 ]
  %v33 = icmp slt i64 %v32, 32
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v20, i64 %v32
  %v35 = load <8 x float>, ptr %v34, align 4
  %v38 = fmul <8 x float> %v35, %v37
  %v39 = getelementptr inbounds float, ptr %v31, i64 %v32
  store <8 x float> %v38, ptr %v39, align 4
  %v40 = add nsw i64 %v32, 8
  br label %b3
b5:
  %v41 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 8
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v56 = getelementptr inbounds i64, ptr %v1, i64 9
  %v57 = load i64, ptr %v56, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v66 = load ptr, ptr %v65, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v82 = load ptr, ptr %v81, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v91 = load ptr, ptr %v90, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v100 = load ptr, ptr %v99, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v105 = load ptr, ptr %v104, align 4
  %v110 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v111 = load ptr, ptr %v110, align 4
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v117 = load ptr, ptr %v116, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v124 = load ptr, ptr %v123, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v128 = load ptr, ptr %v127, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v134 = load ptr, ptr %v133, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v138 = load ptr, ptr %v137, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v142 = load ptr, ptr %v141, align 4
  %v146 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v147 = load ptr, ptr %v146, align 4
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v151 = load ptr, ptr %v150, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v54 = mul i64 %v51, %v53
  %v55 = icmp sle i64 %v54, 1
  %v58 = icmp eq i64 %v57, 0
  %v59 = and i1 %v55, %v58
  %v60 = icmp eq i1 %v59, 0
  %v67 = mul i64 %v5, %v53
  %v68 = mul i64 %v67, 32
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v68
  %v92 = add i64 %v5, 1
  %v93 = and i64 %v92, 1
  %v94 = mul i64 %v93, %v53
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v91, i64 %v95
  %v101 = mul i64 %v67, 8
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v106 = mul i64 %v92, %v53
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v105, i64 %v107
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v67
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v106
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v101
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v95
  %v131 = getelementptr inbounds float, ptr %v105, i64 %v101
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v101
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v101
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v101
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v101
  %v154 = and i64 %v5, 1
  %v155 = mul i64 %v154, %v53
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v128, i64 %v156
  %v202 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v203 = shufflevector <8 x float> %v202, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v262, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v261, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 256
  %v47 = mul i64 %v33, 256
  %v48 = add i64 %v46, 256
  %v49 = add i64 %v47, 256
  %v72 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v79 = mul i64 %v29, 8
  %v80 = sub i64 8, %v79
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v79
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v260, %b17 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  br i1 %v60, label %b9, label %b10
b9:
  %v61 = sdiv i64 %v34, %v23
  %v62 = mul i64 %v61, 512
  %v63 = add i64 %v47, %v62
  %v64 = getelementptr inbounds float, ptr %v7, i64 %v63
  %v70 = mul i64 %v40, 32
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  %v73 = sub i64 %v45, 1
  %v74 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v73
  %v75 = load ptr, ptr %v74, align 4
  %v76 = icmp sgt i64 %v45, 0
  br i1 %v76, label %b11, label %b12
b11:
  call void %v75(ptr %v71, i64 32, ptr %v72, i64 32, ptr %v11, i64 8, i64 0, i64 1, ptr %v64, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v59, label %b13, label %b14
b13:
  %v77 = mul i64 %v40, 32
  %v78 = getelementptr inbounds float, ptr %v69, i64 %v77
  call void @columns(ptr %v78, i64 32, ptr %v83, i64 8, i64 32, i64 1, i64 %v80, ptr %v11, i64 8, i64 %v45, i1 0)
  br label %b14
b14:
  %v84 = add i64 %v40, %v45
  br label %b15
b15:
  %v85 = phi i64 [ %v40, %b14 ], [ %v259, %b20 ]
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b16, label %b17
b16:
  %v87 = sub i64 %v85, %v40
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v11, i64 %v88
  %v97 = mul i64 %v85, 8
  %v98 = getelementptr inbounds float, ptr %v96, i64 %v97
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v97
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v97
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v85
  %v114 = load float, ptr %v113, align 4
  %v115 = fsub float 0x3FF0000000000000, %v114
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v85
  %v120 = load float, ptr %v119, align 4
  %v121 = fmul float %v115, %v120
  %v122 = fadd float %v114, %v121
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v97
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v97
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v97
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v97
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v97
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v97
  %v145 = fsub float 0x3FF0000000000000, %v120
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v97
  %v152 = mul i64 %v85, 32
  %v153 = getelementptr inbounds float, ptr %v151, i64 %v152
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v97
  %v196 = insertelement <8 x float> poison, float %v122, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = insertelement <8 x float> poison, float %v115, i64 0
  %v215 = shufflevector <8 x float> %v214, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = insertelement <8 x float> poison, float %v120, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v228 = insertelement <8 x float> poison, float %v114, i64 0
  %v229 = shufflevector <8 x float> %v228, <8 x float> poison, <8 x i32> zeroinitializer
  %v244 = insertelement <8 x float> poison, float %v145, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b18
b18:
  %v159 = phi i64 [ 0, %b16 ], [ %v258, %b19 ]
  %v160 = icmp slt i64 %v159, 1
  br i1 %v160, label %b19, label %b20
b19:
  %v161 = add i64 %v29, %v159
  %v162 = mul i64 %v161, 8
  %v163 = mul i64 %v159, 8
  %v164 = getelementptr inbounds float, ptr %v89, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = getelementptr inbounds float, ptr %v98, i64 %v162
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = getelementptr inbounds float, ptr %v103, i64 %v162
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v167, %v169
  %v171 = fadd <8 x float> %v170, %v165
  %v172 = getelementptr inbounds float, ptr %v109, i64 %v162
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v173)
  %v175 = fcmp ogt <8 x float> %v174, splat (float 0x4023000000000000)
  %v176 = select <8 x i1> %v175, <8 x float> splat (float 0x4023000000000000), <8 x float> %v174
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v178 = fsub <8 x float> %v177, splat (float 0x4168000FE0000000)
  %v179 = bitcast <8 x float> %v177 to <8 x i32>
  %v180 = shl <8 x i32> %v179, splat (i32 23)
  %v181 = bitcast <8 x i32> %v180 to <8 x float>
  %v182 = fadd <8 x float> %v176, %v176
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v182)
  %v184 = fmul <8 x float> %v183, %v183
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v183, <8 x float> splat (float 0x3F81227F40000000))
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v183, <8 x float> splat (float 0x3FA5556740000000))
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v183, <8 x float> splat (float 0x3FC5554B00000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v183, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v188, <8 x float> %v183)
  %v190 = fsub <8 x float> %v181, splat (float 0x3FF0000000000000)
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v189, <8 x float> %v190)
  %v192 = fadd <8 x float> %v191, splat (float 0x4000000000000000)
  %v193 = fdiv <8 x float> %v191, %v192
  %v194 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v193, <8 x float> %v173)
  %v195 = fmul <8 x float> %v171, %v194
  %v198 = fmul <8 x float> %v195, %v197
  %v199 = getelementptr inbounds float, ptr %v126, i64 %v162
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fmul <8 x float> %v198, %v200
  %v204 = fsub <8 x float> %v203, %v200
  %v205 = fmul <8 x float> %v201, %v204
  %v206 = getelementptr inbounds float, ptr %v130, i64 %v162
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fmul <8 x float> %v197, %v200
  %v209 = fmul <8 x float> %v171, %v208
  %v210 = fmul <8 x float> %v194, %v194
  %v211 = fsub <8 x float> %v203, %v210
  %v212 = fmul <8 x float> %v209, %v211
  %v213 = fadd <8 x float> %v207, %v212
  %v216 = fmul <8 x float> %v213, %v215
  %v219 = fmul <8 x float> %v216, %v218
  %v220 = getelementptr inbounds float, ptr %v132, i64 %v162
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = fmul <8 x float> %v219, %v221
  %v223 = getelementptr inbounds float, ptr %v136, i64 %v162
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = fmul <8 x float> %v222, %v224
  %v226 = fsub <8 x float> %v203, %v224
  %v227 = fmul <8 x float> %v225, %v226
  %v230 = fmul <8 x float> %v213, %v229
  %v231 = fadd <8 x float> %v230, %v219
  %v232 = getelementptr inbounds float, ptr %v140, i64 %v162
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fmul <8 x float> %v231, %v233
  %v235 = getelementptr inbounds float, ptr %v144, i64 %v162
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fmul <8 x float> %v236, %v236
  %v238 = fsub <8 x float> %v203, %v237
  %v239 = fmul <8 x float> %v234, %v238
  %v240 = fmul <8 x float> %v231, %v236
  %v241 = fmul <8 x float> %v240, %v233
  %v242 = fsub <8 x float> %v203, %v233
  %v243 = fmul <8 x float> %v241, %v242
  %v246 = fmul <8 x float> %v216, %v245
  %v247 = fmul <8 x float> %v219, %v224
  %v248 = fadd <8 x float> %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v149, i64 %v162
  store <8 x float> %v165, ptr %v249, align 4
  %v250 = add i64 16, %v162
  %v251 = getelementptr inbounds float, ptr %v153, i64 %v250
  store <8 x float> %v205, ptr %v251, align 4
  %v252 = getelementptr inbounds float, ptr %v153, i64 %v162
  store <8 x float> %v227, ptr %v252, align 4
  %v253 = add i64 24, %v162
  %v254 = getelementptr inbounds float, ptr %v153, i64 %v253
  store <8 x float> %v239, ptr %v254, align 4
  %v255 = add i64 8, %v162
  %v256 = getelementptr inbounds float, ptr %v153, i64 %v255
  store <8 x float> %v243, ptr %v256, align 4
  %v257 = getelementptr inbounds float, ptr %v158, i64 %v162
  store <8 x float> %v248, ptr %v257, align 4
  %v258 = add nsw i64 %v159, 1
  br label %b18
b20:
  %v259 = add nsw i64 %v85, 1
  br label %b15
b17:
  %v260 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v261 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v262 = add nsw i64 %v16, 96
  br label %b0
b2:
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
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v25 = load ptr, ptr %v24, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v33 = load ptr, ptr %v32, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v39 = load ptr, ptr %v38, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v54 = load ptr, ptr %v53, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v59 = load ptr, ptr %v58, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v70 = load ptr, ptr %v69, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v26 = add i64 %v5, 1
  %v27 = and i64 %v26, 1
  %v28 = mul i64 %v27, %v15
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v16
  %v71 = mul i64 %v16, 33
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v76, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fcmp ogt float %v19, 0x3FF0000000000000
  %v21 = select i1 %v20, float 0x3FF0000000000000, float 0x0000000000000000
  %v22 = fcmp olt float %v19, 0x0000000000000000
  %v23 = select i1 %v22, float 0x3FF0000000000000, float 0x0000000000000000
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v10
  %v36 = load float, ptr %v35, align 4
  %v37 = fadd float %v31, %v36
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v10
  %v41 = load float, ptr %v40, align 4
  %v42 = fadd float %v37, %v41
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v10
  %v46 = load float, ptr %v45, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v10
  %v50 = load float, ptr %v49, align 4
  %v51 = fadd float %v46, %v50
  %v52 = fsub float %v42, %v51
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v10
  %v56 = load float, ptr %v55, align 4
  %v57 = fadd float %v52, %v56
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v10
  %v61 = load float, ptr %v60, align 4
  %v62 = fadd float %v57, %v61
  %v63 = fcmp une float %v23, 0x0000000000000000
  %v64 = select i1 %v63, float 0x0000000000000000, float %v62
  %v65 = fcmp une float %v21, 0x0000000000000000
  %v66 = select i1 %v65, float 0x0000000000000000, float %v64
  %v67 = fdiv float %v66, 0x4000000000000000
  %v68 = fmul float %v67, 0x3FF0000000000000
  %v73 = mul i64 %v10, 33
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 32
  store float %v68, ptr %v75, align 4
  %v76 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 33
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v31, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 32
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = mul i64 %v10, 33
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v30, %b4 ]
  %v26 = icmp slt i64 %v25, 32
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
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v37 = load ptr, ptr %v36, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v43 = load ptr, ptr %v42, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v47 = load ptr, ptr %v46, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v51 = load ptr, ptr %v50, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v57 = load ptr, ptr %v56, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v61 = load ptr, ptr %v60, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v65 = load ptr, ptr %v64, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v71 = load ptr, ptr %v70, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v78 = load ptr, ptr %v77, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v84 = load ptr, ptr %v83, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v88 = load ptr, ptr %v87, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v232 = load ptr, ptr %v231, align 4
  %v234 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v235 = load ptr, ptr %v234, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v238 = load ptr, ptr %v237, align 4
  %v240 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v241 = load ptr, ptr %v240, align 4
  %v243 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v244 = load ptr, ptr %v243, align 4
  %v246 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v247 = load ptr, ptr %v246, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v27 = add i64 %v5, 1
  %v28 = and i64 %v27, 1
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v26, i64 %v32
  %v38 = mul i64 %v5, %v30
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v39
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v39
  %v52 = mul i64 %v27, %v30
  %v53 = mul i64 %v52, 8
  %v54 = getelementptr inbounds float, ptr %v51, i64 %v53
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v39
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v32
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v38
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v52
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v39
  %v81 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v39
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v39
  %v137 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v249, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v34 = mul i64 %v15, 8
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v34
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v34
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v34
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v34
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v34
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v34
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v15
  %v68 = load float, ptr %v67, align 4
  %v69 = fsub float 0x3FF0000000000000, %v68
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v15
  %v74 = load float, ptr %v73, align 4
  %v75 = fmul float %v69, %v74
  %v76 = fadd float %v68, %v75
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v34
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v34
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v34
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v34
  %v91 = fsub float 0x3FF0000000000000, %v74
  %v132 = insertelement <8 x float> poison, float %v76, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = insertelement <8 x float> poison, float %v74, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = insertelement <8 x float> poison, float %v91, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = insertelement <8 x float> poison, float %v69, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v170, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v164, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v165, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v166, %b4 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v167, %b4 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v168, %b4 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v169, %b4 ]
  %v24 = icmp slt i64 %v17, 8
  br i1 %v24, label %b4, label %b5
b4:
  %v92 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v41, i64 %v17
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v93, %v95
  %v97 = getelementptr inbounds float, ptr %v45, i64 %v17
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fadd <8 x float> %v96, %v98
  %v100 = getelementptr inbounds float, ptr %v49, i64 %v17
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fmul <8 x float> %v99, %v101
  %v103 = getelementptr inbounds float, ptr %v55, i64 %v17
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v104)
  %v106 = fcmp ogt <8 x float> %v105, splat (float 0x4023000000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0x4023000000000000), <8 x float> %v105
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v109 = fsub <8 x float> %v108, splat (float 0x4168000FE0000000)
  %v110 = bitcast <8 x float> %v108 to <8 x i32>
  %v111 = shl <8 x i32> %v110, splat (i32 23)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = fadd <8 x float> %v107, %v107
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v113)
  %v115 = fmul <8 x float> %v114, %v114
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v114, <8 x float> splat (float 0x3F81227F40000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v114, <8 x float> splat (float 0x3FA5556740000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v114, <8 x float> splat (float 0x3FC5554B00000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v114, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v119, <8 x float> %v114)
  %v121 = fsub <8 x float> %v112, splat (float 0x3FF0000000000000)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v120, <8 x float> %v121)
  %v123 = fadd <8 x float> %v122, splat (float 0x4000000000000000)
  %v124 = fdiv <8 x float> %v122, %v123
  %v125 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v124, <8 x float> %v104)
  %v126 = fmul <8 x float> %v99, %v125
  %v127 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fmul <8 x float> %v126, %v128
  %v130 = getelementptr inbounds float, ptr %v63, i64 %v17
  %v131 = load <8 x float>, ptr %v130, align 4
  %v134 = fmul <8 x float> %v133, %v128
  %v135 = fmul <8 x float> %v99, %v134
  %v136 = fmul <8 x float> %v125, %v125
  %v139 = fsub <8 x float> %v138, %v136
  %v140 = fmul <8 x float> %v135, %v139
  %v141 = fadd <8 x float> %v131, %v140
  %v142 = getelementptr inbounds float, ptr %v80, i64 %v17
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = getelementptr inbounds float, ptr %v82, i64 %v17
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = fmul <8 x float> %v143, %v145
  %v147 = getelementptr inbounds float, ptr %v86, i64 %v17
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = getelementptr inbounds float, ptr %v90, i64 %v17
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fmul <8 x float> %v148, %v150
  %v152 = fadd <8 x float> %v146, %v151
  %v155 = fmul <8 x float> %v154, %v152
  %v158 = fmul <8 x float> %v157, %v145
  %v159 = fadd <8 x float> %v155, %v158
  %v160 = fmul <8 x float> %v141, %v159
  %v163 = fmul <8 x float> %v141, %v162
  %v164 = fadd <8 x float> %v18, %v102
  %v165 = fadd <8 x float> %v19, %v129
  %v166 = fadd <8 x float> %v20, %v160
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v145, <8 x float> %v21)
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v152, <8 x float> %v22)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v151, <8 x float> %v23)
  %v170 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v171 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v172 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v173 = fadd <4 x float> %v171, %v172
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v175 = shufflevector <4 x float> %v173, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v176 = fadd <2 x float> %v174, %v175
  %v177 = extractelement <2 x float> %v176, i64 0
  %v178 = extractelement <2 x float> %v176, i64 1
  %v179 = fadd float %v177, %v178
  %v180 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v181 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v182 = fadd <4 x float> %v180, %v181
  %v183 = shufflevector <4 x float> %v182, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v184 = shufflevector <4 x float> %v182, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v185 = fadd <2 x float> %v183, %v184
  %v186 = extractelement <2 x float> %v185, i64 0
  %v187 = extractelement <2 x float> %v185, i64 1
  %v188 = fadd float %v186, %v187
  %v189 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v190 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v191 = fadd <4 x float> %v189, %v190
  %v192 = shufflevector <4 x float> %v191, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v193 = shufflevector <4 x float> %v191, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v194 = fadd <2 x float> %v192, %v193
  %v195 = extractelement <2 x float> %v194, i64 0
  %v196 = extractelement <2 x float> %v194, i64 1
  %v197 = fadd float %v195, %v196
  %v198 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v199 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v200 = fadd <4 x float> %v198, %v199
  %v201 = shufflevector <4 x float> %v200, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v202 = shufflevector <4 x float> %v200, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v203 = fadd <2 x float> %v201, %v202
  %v204 = extractelement <2 x float> %v203, i64 0
  %v205 = extractelement <2 x float> %v203, i64 1
  %v206 = fadd float %v204, %v205
  %v207 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v208 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v209 = fadd <4 x float> %v207, %v208
  %v210 = shufflevector <4 x float> %v209, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v211 = shufflevector <4 x float> %v209, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v212 = fadd <2 x float> %v210, %v211
  %v213 = extractelement <2 x float> %v212, i64 0
  %v214 = extractelement <2 x float> %v212, i64 1
  %v215 = fadd float %v213, %v214
  %v216 = shufflevector <8 x float> %v23, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v217 = shufflevector <8 x float> %v23, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v218 = fadd <4 x float> %v216, %v217
  %v219 = shufflevector <4 x float> %v218, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v220 = shufflevector <4 x float> %v218, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v221 = fadd <2 x float> %v219, %v220
  %v222 = extractelement <2 x float> %v221, i64 0
  %v223 = extractelement <2 x float> %v221, i64 1
  %v224 = fadd float %v222, %v223
  %v225 = fadd float %v179, 0x0000000000000000
  %v226 = fadd float %v188, 0x0000000000000000
  %v227 = fadd float %v197, 0x0000000000000000
  %v228 = fadd float %v206, 0x0000000000000000
  %v229 = fadd float %v215, 0x0000000000000000
  %v230 = fadd float %v224, 0x0000000000000000
  %v233 = getelementptr inbounds float, ptr %v232, i64 %v15
  store float %v225, ptr %v233, align 4
  %v236 = getelementptr inbounds float, ptr %v235, i64 %v15
  store float %v226, ptr %v236, align 4
  %v239 = getelementptr inbounds float, ptr %v238, i64 %v15
  store float %v227, ptr %v239, align 4
  %v242 = getelementptr inbounds float, ptr %v241, i64 %v15
  store float %v228, ptr %v242, align 4
  %v245 = getelementptr inbounds float, ptr %v244, i64 %v15
  store float %v229, ptr %v245, align 4
  %v248 = getelementptr inbounds float, ptr %v247, i64 %v15
  store float %v230, ptr %v248, align 4
  %v249 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v37 = load ptr, ptr %v36, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v41 = load ptr, ptr %v40, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v125 = load ptr, ptr %v124, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v128 = load ptr, ptr %v127, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 33
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v32
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v32
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v130, %b8 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v34 = mul i64 %v15, 33
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v34
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v34
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v83, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v75, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v76, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v77, %b4 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v79, %b4 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v80, %b4 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v81, %b4 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v82, %b4 ]
  %v26 = icmp slt i64 %v17, 32
  br i1 %v26, label %b4, label %b5
b4:
  %v44 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fmul <8 x float> %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v17
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = add i64 %v17, 8
  %v52 = getelementptr inbounds float, ptr %v35, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v39, i64 %v51
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fmul <8 x float> %v53, %v55
  %v57 = getelementptr inbounds float, ptr %v43, i64 %v51
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = add i64 %v17, 16
  %v60 = getelementptr inbounds float, ptr %v35, i64 %v59
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v39, i64 %v59
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = fmul <8 x float> %v61, %v63
  %v65 = getelementptr inbounds float, ptr %v43, i64 %v59
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = add i64 %v17, 24
  %v68 = getelementptr inbounds float, ptr %v35, i64 %v67
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v39, i64 %v67
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = fmul <8 x float> %v69, %v71
  %v73 = getelementptr inbounds float, ptr %v43, i64 %v67
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v18, %v48
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v50, <8 x float> %v19)
  %v77 = fadd <8 x float> %v20, %v56
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v58, <8 x float> %v21)
  %v79 = fadd <8 x float> %v22, %v64
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v66, <8 x float> %v23)
  %v81 = fadd <8 x float> %v24, %v72
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v74, <8 x float> %v25)
  %v83 = add nsw i64 %v17, 32
  br label %b3
b5:
  br label %b6
b6:
  %v84 = phi i64 [ 32, %b5 ], [ %v97, %b7 ]
  %v85 = phi float [ 0x0000000000000000, %b5 ], [ %v95, %b7 ]
  %v86 = phi float [ 0x0000000000000000, %b5 ], [ %v96, %b7 ]
  %v87 = icmp slt i64 %v84, 33
  br i1 %v87, label %b7, label %b8
b7:
  %v88 = getelementptr inbounds float, ptr %v35, i64 %v84
  %v89 = load float, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v39, i64 %v84
  %v91 = load float, ptr %v90, align 4
  %v92 = fmul float %v89, %v91
  %v93 = getelementptr inbounds float, ptr %v43, i64 %v84
  %v94 = load float, ptr %v93, align 4
  %v95 = fadd float %v85, %v92
  %v96 = call float @llvm.fmuladd.f32(float %v89, float %v94, float %v86)
  %v97 = add nsw i64 %v84, 1
  br label %b6
b8:
  %v98 = fadd <8 x float> %v18, %v20
  %v99 = fadd <8 x float> %v19, %v21
  %v100 = fadd <8 x float> %v98, %v22
  %v101 = fadd <8 x float> %v99, %v23
  %v102 = fadd <8 x float> %v100, %v24
  %v103 = fadd <8 x float> %v101, %v25
  %v104 = shufflevector <8 x float> %v102, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v105 = shufflevector <8 x float> %v102, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v106 = fadd <4 x float> %v104, %v105
  %v107 = shufflevector <4 x float> %v106, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v108 = shufflevector <4 x float> %v106, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v109 = fadd <2 x float> %v107, %v108
  %v110 = extractelement <2 x float> %v109, i64 0
  %v111 = extractelement <2 x float> %v109, i64 1
  %v112 = fadd float %v110, %v111
  %v113 = shufflevector <8 x float> %v103, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v114 = shufflevector <8 x float> %v103, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v115 = fadd <4 x float> %v113, %v114
  %v116 = shufflevector <4 x float> %v115, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v117 = shufflevector <4 x float> %v115, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v118 = fadd <2 x float> %v116, %v117
  %v119 = extractelement <2 x float> %v118, i64 0
  %v120 = extractelement <2 x float> %v118, i64 1
  %v121 = fadd float %v119, %v120
  %v122 = fadd float %v112, %v85
  %v123 = fadd float %v121, %v86
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v15
  store float %v122, ptr %v126, align 4
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v15
  store float %v123, ptr %v129, align 4
  %v130 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v22 = load ptr, ptr %v21, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v27 = load ptr, ptr %v26, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v38 = load ptr, ptr %v37, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 33
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v16
  %v28 = add i64 %v5, 1
  %v29 = mul i64 %v28, %v15
  %v30 = getelementptr inbounds float, ptr %v27, i64 %v29
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v17
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v60, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 33
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v10
  %v25 = load float, ptr %v24, align 4
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v10
  %v32 = load float, ptr %v31, align 4
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v19
  %v45 = insertelement <8 x float> poison, float %v25, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = insertelement <8 x float> poison, float %v32, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v41 = phi i64 [ 0, %b1 ], [ %v53, %b4 ]
  %v42 = icmp slt i64 %v41, 32
  br i1 %v42, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v20, i64 %v41
  %v44 = load <8 x float>, ptr %v43, align 4
  %v47 = fmul <8 x float> %v44, %v46
  %v50 = fmul <8 x float> %v44, %v49
  %v51 = getelementptr inbounds float, ptr %v36, i64 %v41
  store <8 x float> %v47, ptr %v51, align 4
  %v52 = getelementptr inbounds float, ptr %v40, i64 %v41
  store <8 x float> %v50, ptr %v52, align 4
  %v53 = add nsw i64 %v41, 8
  br label %b3
b5:
  %v54 = getelementptr inbounds float, ptr %v20, i64 32
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v56 = fmul <8 x float> %v55, %v46
  %v57 = fmul <8 x float> %v55, %v49
  %v58 = getelementptr inbounds float, ptr %v36, i64 32
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v56, ptr align 4 %v58, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v59 = getelementptr inbounds float, ptr %v40, i64 32
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v57, ptr align 4 %v59, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v60 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 128, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 8
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 1
  %v58 = load i64, ptr %v57, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 9
  %v62 = load i64, ptr %v61, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v71 = load ptr, ptr %v70, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v86 = load ptr, ptr %v85, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v97 = load ptr, ptr %v96, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v108 = load ptr, ptr %v107, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v113 = load ptr, ptr %v112, align 4
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v117 = load ptr, ptr %v116, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v126 = load ptr, ptr %v125, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v135 = load ptr, ptr %v134, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v140 = load ptr, ptr %v139, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v146 = load ptr, ptr %v145, align 4
  %v152 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v153 = load ptr, ptr %v152, align 4
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v157 = load ptr, ptr %v156, align 4
  %v160 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v161 = load ptr, ptr %v160, align 4
  %v166 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v167 = load ptr, ptr %v166, align 4
  %v170 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v171 = load ptr, ptr %v170, align 4
  %v174 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v175 = load ptr, ptr %v174, align 4
  %v178 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v179 = load ptr, ptr %v178, align 4
  %v182 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v183 = load ptr, ptr %v182, align 4
  %v188 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v189 = load ptr, ptr %v188, align 4
  %v192 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v193 = load ptr, ptr %v192, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 256
  %v9 = getelementptr inbounds float, ptr %v7, i64 2096
  %v10 = mul i64 %v2, 37424
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v59 = mul i64 %v56, %v58
  %v60 = icmp sle i64 %v59, 1
  %v63 = icmp eq i64 %v62, 0
  %v64 = and i1 %v60, %v63
  %v65 = icmp eq i1 %v64, 0
  %v72 = mul i64 %v5, %v58
  %v73 = mul i64 %v72, 33
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v87 = mul i64 %v72, 32
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v87
  %v93 = getelementptr inbounds float, ptr %v12, i64 8
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v73
  %v127 = add i64 %v5, 1
  %v128 = and i64 %v127, 1
  %v129 = mul i64 %v128, %v58
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr inbounds float, ptr %v126, i64 %v130
  %v136 = mul i64 %v72, 8
  %v137 = getelementptr inbounds float, ptr %v135, i64 %v136
  %v141 = mul i64 %v127, %v58
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v140, i64 %v142
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v72
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v136
  %v158 = getelementptr inbounds float, ptr %v157, i64 %v130
  %v162 = getelementptr inbounds float, ptr %v161, i64 %v136
  %v164 = getelementptr inbounds float, ptr %v140, i64 %v136
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v136
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v136
  %v176 = getelementptr inbounds float, ptr %v175, i64 %v130
  %v180 = getelementptr inbounds float, ptr %v179, i64 %v136
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v141
  %v190 = getelementptr inbounds float, ptr %v189, i64 %v136
  %v196 = and i64 %v5, 1
  %v197 = mul i64 %v196, %v58
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v157, i64 %v198
  %v201 = getelementptr inbounds float, ptr %v175, i64 %v198
  %v250 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v251 = shufflevector <8 x float> %v250, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v313, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v312, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 784
  %v48 = mul i64 %v34, 784
  %v49 = add i64 %v47, 264
  %v50 = add i64 %v48, 264
  %v51 = add i64 %v49, 256
  %v52 = add i64 %v50, 256
  %v53 = add i64 %v51, 264
  %v54 = add i64 %v52, 264
  %v77 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v91 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v100 = getelementptr inbounds float, ptr %v8, i64 %v51
  %v105 = mul i64 %v30, 8
  %v106 = sub i64 8, %v105
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v105
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v105
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v105
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v311, %b21 ]
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
  %v66 = sdiv i64 %v35, %v24
  %v67 = mul i64 %v66, 528
  %v68 = add i64 %v48, %v67
  %v69 = getelementptr inbounds float, ptr %v8, i64 %v68
  %v75 = mul i64 %v41, 33
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v78 = sub i64 %v46, 1
  %v79 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v78
  %v80 = load ptr, ptr %v79, align 4
  %v81 = icmp sgt i64 %v46, 0
  br i1 %v81, label %b11, label %b12
b11:
  call void %v80(ptr %v76, i64 33, ptr %v77, i64 33, ptr %v12, i64 16, i64 0, i64 1, ptr %v69, i64 0)
  br label %b12
b12:
  %v82 = mul i64 %v66, 512
  %v83 = add i64 %v50, %v82
  %v84 = getelementptr inbounds float, ptr %v8, i64 %v83
  %v89 = mul i64 %v41, 32
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  %v92 = load ptr, ptr %v79, align 4
  br i1 %v81, label %b13, label %b14
b13:
  call void %v92(ptr %v90, i64 32, ptr %v91, i64 32, ptr %v93, i64 16, i64 0, i64 1, ptr %v84, i64 0)
  br label %b14
b14:
  %v94 = add i64 %v52, %v67
  %v95 = getelementptr inbounds float, ptr %v8, i64 %v94
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v75
  %v101 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v78
  %v102 = load ptr, ptr %v101, align 4
  br i1 %v81, label %b15, label %b16
b15:
  call void %v102(ptr %v99, i64 33, ptr %v100, i64 33, ptr %v93, i64 16, i64 0, i64 0, ptr %v95, i64 0)
  br label %b16
b16:
  br label %b10
b10:
  br i1 %v64, label %b17, label %b18
b17:
  %v103 = mul i64 %v41, 33
  %v104 = getelementptr inbounds float, ptr %v74, i64 %v103
  call void @columns(ptr %v104, i64 33, ptr %v109, i64 8, i64 33, i64 1, i64 %v106, ptr %v12, i64 16, i64 %v46, i1 0)
  %v110 = mul i64 %v41, 32
  %v111 = getelementptr inbounds float, ptr %v88, i64 %v110
  call void @columns(ptr %v111, i64 32, ptr %v114, i64 8, i64 32, i64 1, i64 %v106, ptr %v93, i64 16, i64 %v46, i1 0)
  %v115 = getelementptr inbounds float, ptr %v98, i64 %v103
  call void @columns(ptr %v115, i64 33, ptr %v118, i64 8, i64 33, i64 1, i64 %v106, ptr %v93, i64 16, i64 %v46, i1 1)
  br label %b18
b18:
  %v119 = add i64 %v41, %v46
  br label %b19
b19:
  %v120 = phi i64 [ %v41, %b18 ], [ %v310, %b24 ]
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b20, label %b21
b20:
  %v122 = sub i64 %v120, %v41
  %v123 = mul i64 %v122, 16
  %v124 = getelementptr inbounds float, ptr %v12, i64 %v123
  %v132 = mul i64 %v120, 8
  %v133 = getelementptr inbounds float, ptr %v131, i64 %v132
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v132
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v132
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v120
  %v149 = load float, ptr %v148, align 4
  %v150 = fsub float 0x3FF0000000000000, %v149
  %v151 = fadd float %v149, %v150
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v132
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v132
  %v163 = getelementptr inbounds float, ptr %v162, i64 %v132
  %v165 = getelementptr inbounds float, ptr %v164, i64 %v132
  %v169 = getelementptr inbounds float, ptr %v168, i64 %v132
  %v173 = getelementptr inbounds float, ptr %v172, i64 %v132
  %v177 = getelementptr inbounds float, ptr %v176, i64 %v132
  %v181 = getelementptr inbounds float, ptr %v180, i64 %v132
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v120
  %v186 = load float, ptr %v185, align 4
  %v187 = fsub float 0x3FF0000000000000, %v186
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v132
  %v194 = mul i64 %v120, 32
  %v195 = getelementptr inbounds float, ptr %v193, i64 %v194
  %v200 = getelementptr inbounds float, ptr %v199, i64 %v132
  %v202 = getelementptr inbounds float, ptr %v201, i64 %v132
  %v244 = insertelement <8 x float> poison, float %v151, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  %v262 = insertelement <8 x float> poison, float %v150, i64 0
  %v263 = shufflevector <8 x float> %v262, <8 x float> poison, <8 x i32> zeroinitializer
  %v274 = insertelement <8 x float> poison, float %v149, i64 0
  %v275 = shufflevector <8 x float> %v274, <8 x float> poison, <8 x i32> zeroinitializer
  %v295 = insertelement <8 x float> poison, float %v187, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b22
b22:
  %v203 = phi i64 [ 0, %b20 ], [ %v309, %b23 ]
  %v204 = icmp slt i64 %v203, 1
  br i1 %v204, label %b23, label %b24
b23:
  %v205 = add i64 %v30, %v203
  %v206 = mul i64 %v205, 8
  %v207 = mul i64 %v203, 8
  %v208 = getelementptr inbounds float, ptr %v124, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 1, %v203
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v124, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = getelementptr inbounds float, ptr %v133, i64 %v206
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = getelementptr inbounds float, ptr %v138, i64 %v206
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v215, %v217
  %v219 = fadd <8 x float> %v218, %v209
  %v220 = getelementptr inbounds float, ptr %v144, i64 %v206
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v221)
  %v223 = fcmp ogt <8 x float> %v222, splat (float 0x4023000000000000)
  %v224 = select <8 x i1> %v223, <8 x float> splat (float 0x4023000000000000), <8 x float> %v222
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v226 = fsub <8 x float> %v225, splat (float 0x4168000FE0000000)
  %v227 = bitcast <8 x float> %v225 to <8 x i32>
  %v228 = shl <8 x i32> %v227, splat (i32 23)
  %v229 = bitcast <8 x i32> %v228 to <8 x float>
  %v230 = fadd <8 x float> %v224, %v224
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v230)
  %v232 = fmul <8 x float> %v231, %v231
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v231, <8 x float> splat (float 0x3F81227F40000000))
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v231, <8 x float> splat (float 0x3FA5556740000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v231, <8 x float> splat (float 0x3FC5554B00000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v231, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> %v236, <8 x float> %v231)
  %v238 = fsub <8 x float> %v229, splat (float 0x3FF0000000000000)
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> %v237, <8 x float> %v238)
  %v240 = fadd <8 x float> %v239, splat (float 0x4000000000000000)
  %v241 = fdiv <8 x float> %v239, %v240
  %v242 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v241, <8 x float> %v221)
  %v243 = fmul <8 x float> %v219, %v242
  %v246 = fmul <8 x float> %v243, %v245
  %v247 = getelementptr inbounds float, ptr %v155, i64 %v206
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fmul <8 x float> %v246, %v248
  %v252 = fsub <8 x float> %v251, %v248
  %v253 = fmul <8 x float> %v249, %v252
  %v254 = getelementptr inbounds float, ptr %v159, i64 %v206
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fmul <8 x float> %v245, %v248
  %v257 = fmul <8 x float> %v219, %v256
  %v258 = fmul <8 x float> %v242, %v242
  %v259 = fsub <8 x float> %v251, %v258
  %v260 = fmul <8 x float> %v257, %v259
  %v261 = fadd <8 x float> %v255, %v260
  %v264 = fmul <8 x float> %v261, %v263
  %v265 = getelementptr inbounds float, ptr %v163, i64 %v206
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = fmul <8 x float> %v264, %v266
  %v268 = getelementptr inbounds float, ptr %v165, i64 %v206
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul <8 x float> %v264, %v269
  %v271 = fmul <8 x float> %v270, %v266
  %v272 = fsub <8 x float> %v251, %v266
  %v273 = fmul <8 x float> %v271, %v272
  %v276 = fmul <8 x float> %v261, %v275
  %v277 = fadd <8 x float> %v276, %v264
  %v278 = getelementptr inbounds float, ptr %v169, i64 %v206
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = fmul <8 x float> %v277, %v279
  %v281 = getelementptr inbounds float, ptr %v173, i64 %v206
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fmul <8 x float> %v282, %v282
  %v284 = fsub <8 x float> %v251, %v283
  %v285 = fmul <8 x float> %v280, %v284
  %v286 = fmul <8 x float> %v277, %v282
  %v287 = fmul <8 x float> %v286, %v279
  %v288 = fsub <8 x float> %v251, %v279
  %v289 = fmul <8 x float> %v287, %v288
  %v290 = getelementptr inbounds float, ptr %v177, i64 %v206
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = getelementptr inbounds float, ptr %v181, i64 %v206
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = fadd <8 x float> %v291, %v293
  %v297 = fmul <8 x float> %v294, %v296
  %v298 = fadd <8 x float> %v297, %v213
  %v299 = getelementptr inbounds float, ptr %v191, i64 %v206
  store <8 x float> %v209, ptr %v299, align 4
  %v300 = add i64 16, %v206
  %v301 = getelementptr inbounds float, ptr %v195, i64 %v300
  store <8 x float> %v253, ptr %v301, align 4
  %v302 = getelementptr inbounds float, ptr %v200, i64 %v206
  store <8 x float> %v267, ptr %v302, align 4
  %v303 = getelementptr inbounds float, ptr %v195, i64 %v206
  store <8 x float> %v273, ptr %v303, align 4
  %v304 = add i64 24, %v206
  %v305 = getelementptr inbounds float, ptr %v195, i64 %v304
  store <8 x float> %v285, ptr %v305, align 4
  %v306 = add i64 8, %v206
  %v307 = getelementptr inbounds float, ptr %v195, i64 %v306
  store <8 x float> %v289, ptr %v307, align 4
  %v308 = getelementptr inbounds float, ptr %v202, i64 %v206
  store <8 x float> %v298, ptr %v308, align 4
  %v309 = add nsw i64 %v203, 1
  br label %b22
b24:
  %v310 = add nsw i64 %v120, 1
  br label %b19
b21:
  %v311 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v312 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v313 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
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
  %v66 = load <8 x float>, ptr %v4, align 4
  %v67 = fadd <8 x float> %v66, %v56
  store <8 x float> %v67, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
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
  %v99 = load <8 x float>, ptr %v4, align 4
  %v100 = fadd <8 x float> %v99, %v83
  store <8 x float> %v100, ptr %v4, align 4
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fadd <8 x float> %v102, %v84
  store <8 x float> %v103, ptr %v101, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
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
  %v90 = load <8 x float>, ptr %v4, align 4
  %v91 = fadd <8 x float> %v90, %v68
  store <8 x float> %v91, ptr %v4, align 4
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v69
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = mul i64 %v5, 2
  %v96 = getelementptr inbounds float, ptr %v4, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v70
  store <8 x float> %v98, ptr %v96, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
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
  %v110 = load <8 x float>, ptr %v4, align 4
  %v111 = fadd <8 x float> %v110, %v82
  store <8 x float> %v111, ptr %v4, align 4
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = fadd <8 x float> %v113, %v83
  store <8 x float> %v114, ptr %v112, align 4
  %v115 = mul i64 %v5, 2
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fadd <8 x float> %v117, %v84
  store <8 x float> %v118, ptr %v116, align 4
  %v119 = mul i64 %v5, 3
  %v120 = getelementptr inbounds float, ptr %v4, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fadd <8 x float> %v121, %v85
  store <8 x float> %v122, ptr %v120, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
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
  %v52 = load <8 x float>, ptr %v4, align 4
  %v53 = fadd <8 x float> %v52, %v13
  store <8 x float> %v53, ptr %v4, align 4
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v14
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = mul i64 %v5, 2
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fadd <8 x float> %v59, %v15
  store <8 x float> %v60, ptr %v58, align 4
  %v61 = mul i64 %v5, 3
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = fadd <8 x float> %v63, %v16
  store <8 x float> %v64, ptr %v62, align 4
  %v65 = mul i64 %v5, 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v17
  store <8 x float> %v68, ptr %v66, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
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
  %v59 = load <8 x float>, ptr %v4, align 4
  %v60 = fadd <8 x float> %v59, %v13
  store <8 x float> %v60, ptr %v4, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd <8 x float> %v62, %v14
  store <8 x float> %v63, ptr %v61, align 4
  %v64 = mul i64 %v5, 2
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v66, %v15
  store <8 x float> %v67, ptr %v65, align 4
  %v68 = mul i64 %v5, 3
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v16
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = mul i64 %v5, 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v74, %v17
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = mul i64 %v5, 5
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd <8 x float> %v78, %v18
  store <8 x float> %v79, ptr %v77, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
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
  %v66 = load <8 x float>, ptr %v4, align 4
  %v67 = fadd <8 x float> %v66, %v13
  store <8 x float> %v67, ptr %v4, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fadd <8 x float> %v69, %v14
  store <8 x float> %v70, ptr %v68, align 4
  %v71 = mul i64 %v5, 2
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v15
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = mul i64 %v5, 3
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v16
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = mul i64 %v5, 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v17
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = mul i64 %v5, 5
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v18
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = mul i64 %v5, 6
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v19
  store <8 x float> %v90, ptr %v88, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
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
  %v73 = load <8 x float>, ptr %v4, align 4
  %v74 = fadd <8 x float> %v73, %v13
  store <8 x float> %v74, ptr %v4, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v76, %v14
  store <8 x float> %v77, ptr %v75, align 4
  %v78 = mul i64 %v5, 2
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v15
  store <8 x float> %v81, ptr %v79, align 4
  %v82 = mul i64 %v5, 3
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fadd <8 x float> %v84, %v16
  store <8 x float> %v85, ptr %v83, align 4
  %v86 = mul i64 %v5, 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v17
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = mul i64 %v5, 5
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v18
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = mul i64 %v5, 6
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd <8 x float> %v96, %v19
  store <8 x float> %v97, ptr %v95, align 4
  %v98 = mul i64 %v5, 7
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd <8 x float> %v100, %v20
  store <8 x float> %v101, ptr %v99, align 4
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v25 = load ptr, ptr %v24, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v33 = load ptr, ptr %v32, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v39 = load ptr, ptr %v38, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v43 = load ptr, ptr %v42, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v48 = load ptr, ptr %v47, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v56 = load ptr, ptr %v55, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v61 = load ptr, ptr %v60, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v66 = load ptr, ptr %v65, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v77 = load ptr, ptr %v76, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v84 = load ptr, ptr %v83, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v90 = load ptr, ptr %v89, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v95 = load ptr, ptr %v94, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v100 = load ptr, ptr %v99, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v106 = load ptr, ptr %v105, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v26 = add i64 %v5, 1
  %v27 = and i64 %v26, 1
  %v28 = mul i64 %v27, %v15
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v16
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v16
  %v78 = mul i64 %v26, %v15
  %v79 = getelementptr inbounds float, ptr %v77, i64 %v78
  %v101 = mul i64 %v16, 33
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v107 = and i64 %v5, 1
  %v108 = mul i64 %v107, %v15
  %v109 = getelementptr inbounds float, ptr %v106, i64 %v108
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v112, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fcmp ogt float %v19, 0x3FF0000000000000
  %v21 = select i1 %v20, float 0x3FF0000000000000, float 0x0000000000000000
  %v22 = fcmp olt float %v19, 0x0000000000000000
  %v23 = select i1 %v22, float 0x3FF0000000000000, float 0x0000000000000000
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v10
  %v36 = load float, ptr %v35, align 4
  %v37 = fadd float %v31, %v36
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v10
  %v41 = load float, ptr %v40, align 4
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v10
  %v45 = load float, ptr %v44, align 4
  %v46 = fsub float %v41, %v45
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v10
  %v51 = load float, ptr %v50, align 4
  %v52 = fsub float 0x3FF0000000000000, %v51
  %v53 = fmul float %v46, %v52
  %v54 = fadd float %v37, %v53
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v10
  %v58 = load float, ptr %v57, align 4
  %v59 = fsub float %v54, %v58
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v10
  %v63 = load float, ptr %v62, align 4
  %v64 = fadd float %v59, %v63
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v10
  %v68 = load float, ptr %v67, align 4
  %v69 = fadd float %v64, %v68
  %v70 = fcmp une float %v23, 0x0000000000000000
  %v71 = select i1 %v70, float 0x0000000000000000, float %v69
  %v72 = fcmp une float %v21, 0x0000000000000000
  %v73 = select i1 %v72, float 0x0000000000000000, float %v71
  %v74 = fdiv float %v73, 0x4000000000000000
  %v75 = fmul float %v74, 0x3FF0000000000000
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v10
  %v81 = load float, ptr %v80, align 4
  %v82 = fmul float %v46, %v81
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v10
  %v86 = load float, ptr %v85, align 4
  %v87 = fadd float %v82, %v86
  %v88 = fsub float %v46, %v87
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v10
  %v92 = load float, ptr %v91, align 4
  %v93 = fadd float %v88, %v92
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v10
  %v97 = load float, ptr %v96, align 4
  %v98 = fadd float %v93, %v97
  %v103 = mul i64 %v10, 33
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v10
  %v111 = getelementptr inbounds float, ptr %v104, i64 32
  store float %v75, ptr %v111, align 4
  store float %v98, ptr %v110, align 4
  %v112 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 33
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v31, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 32
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = mul i64 %v10, 33
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v30, %b4 ]
  %v26 = icmp slt i64 %v25, 32
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
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v35 = load ptr, ptr %v34, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v41 = load ptr, ptr %v40, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v45 = load ptr, ptr %v44, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v49 = load ptr, ptr %v48, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v55 = load ptr, ptr %v54, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v59 = load ptr, ptr %v58, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v63 = load ptr, ptr %v62, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v70 = load ptr, ptr %v69, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v76 = load ptr, ptr %v75, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v80 = load ptr, ptr %v79, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v194 = load ptr, ptr %v193, align 4
  %v196 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v197 = load ptr, ptr %v196, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v200 = load ptr, ptr %v199, align 4
  %v202 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v203 = load ptr, ptr %v202, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v25 = add i64 %v5, 1
  %v26 = and i64 %v25, 1
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v24, i64 %v30
  %v36 = mul i64 %v5, %v28
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v37
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v37
  %v50 = mul i64 %v25, %v28
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v49, i64 %v51
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v37
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v30
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v36
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v37
  %v73 = getelementptr inbounds float, ptr %v49, i64 %v37
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v37
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v37
  %v128 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v205, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v32 = mul i64 %v15, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v32
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v32
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v32
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v32
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v32
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v15
  %v66 = load float, ptr %v65, align 4
  %v67 = fsub float 0x3FF0000000000000, %v66
  %v68 = fadd float %v66, %v67
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v32
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v32
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v32
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v32
  %v123 = insertelement <8 x float> poison, float %v68, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v152, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v148, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v149, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v150, %b4 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v151, %b4 ]
  %v22 = icmp slt i64 %v17, 8
  br i1 %v22, label %b4, label %b5
b4:
  %v83 = getelementptr inbounds float, ptr %v33, i64 %v17
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd <8 x float> %v84, %v86
  %v88 = getelementptr inbounds float, ptr %v43, i64 %v17
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v87, %v89
  %v91 = getelementptr inbounds float, ptr %v47, i64 %v17
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fmul <8 x float> %v90, %v92
  %v94 = getelementptr inbounds float, ptr %v53, i64 %v17
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v95)
  %v97 = fcmp ogt <8 x float> %v96, splat (float 0x4023000000000000)
  %v98 = select <8 x i1> %v97, <8 x float> splat (float 0x4023000000000000), <8 x float> %v96
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v100 = fsub <8 x float> %v99, splat (float 0x4168000FE0000000)
  %v101 = bitcast <8 x float> %v99 to <8 x i32>
  %v102 = shl <8 x i32> %v101, splat (i32 23)
  %v103 = bitcast <8 x i32> %v102 to <8 x float>
  %v104 = fadd <8 x float> %v98, %v98
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v104)
  %v106 = fmul <8 x float> %v105, %v105
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v105, <8 x float> splat (float 0x3F81227F40000000))
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v105, <8 x float> splat (float 0x3FA5556740000000))
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v105, <8 x float> splat (float 0x3FC5554B00000000))
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v105, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v110, <8 x float> %v105)
  %v112 = fsub <8 x float> %v103, splat (float 0x3FF0000000000000)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v111, <8 x float> %v112)
  %v114 = fadd <8 x float> %v113, splat (float 0x4000000000000000)
  %v115 = fdiv <8 x float> %v113, %v114
  %v116 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v115, <8 x float> %v95)
  %v117 = fmul <8 x float> %v90, %v116
  %v118 = getelementptr inbounds float, ptr %v57, i64 %v17
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fmul <8 x float> %v117, %v119
  %v121 = getelementptr inbounds float, ptr %v61, i64 %v17
  %v122 = load <8 x float>, ptr %v121, align 4
  %v125 = fmul <8 x float> %v124, %v119
  %v126 = fmul <8 x float> %v90, %v125
  %v127 = fmul <8 x float> %v116, %v116
  %v130 = fsub <8 x float> %v129, %v127
  %v131 = fmul <8 x float> %v126, %v130
  %v132 = fadd <8 x float> %v122, %v131
  %v133 = getelementptr inbounds float, ptr %v72, i64 %v17
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v74, i64 %v17
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fmul <8 x float> %v134, %v136
  %v138 = getelementptr inbounds float, ptr %v78, i64 %v17
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = getelementptr inbounds float, ptr %v82, i64 %v17
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul <8 x float> %v139, %v141
  %v143 = fadd <8 x float> %v137, %v142
  %v146 = fmul <8 x float> %v145, %v136
  %v147 = fadd <8 x float> %v143, %v146
  %v148 = fadd <8 x float> %v18, %v93
  %v149 = fadd <8 x float> %v19, %v120
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v147, <8 x float> %v20)
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v142, <8 x float> %v21)
  %v152 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v153 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v154 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v155 = fadd <4 x float> %v153, %v154
  %v156 = shufflevector <4 x float> %v155, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v157 = shufflevector <4 x float> %v155, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v158 = fadd <2 x float> %v156, %v157
  %v159 = extractelement <2 x float> %v158, i64 0
  %v160 = extractelement <2 x float> %v158, i64 1
  %v161 = fadd float %v159, %v160
  %v162 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v163 = shufflevector <8 x float> %v19, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v164 = fadd <4 x float> %v162, %v163
  %v165 = shufflevector <4 x float> %v164, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v166 = shufflevector <4 x float> %v164, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v167 = fadd <2 x float> %v165, %v166
  %v168 = extractelement <2 x float> %v167, i64 0
  %v169 = extractelement <2 x float> %v167, i64 1
  %v170 = fadd float %v168, %v169
  %v171 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v172 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v173 = fadd <4 x float> %v171, %v172
  %v174 = shufflevector <4 x float> %v173, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v175 = shufflevector <4 x float> %v173, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v176 = fadd <2 x float> %v174, %v175
  %v177 = extractelement <2 x float> %v176, i64 0
  %v178 = extractelement <2 x float> %v176, i64 1
  %v179 = fadd float %v177, %v178
  %v180 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v181 = shufflevector <8 x float> %v21, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v182 = fadd <4 x float> %v180, %v181
  %v183 = shufflevector <4 x float> %v182, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v184 = shufflevector <4 x float> %v182, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v185 = fadd <2 x float> %v183, %v184
  %v186 = extractelement <2 x float> %v185, i64 0
  %v187 = extractelement <2 x float> %v185, i64 1
  %v188 = fadd float %v186, %v187
  %v189 = fadd float %v161, 0x0000000000000000
  %v190 = fadd float %v170, 0x0000000000000000
  %v191 = fadd float %v179, 0x0000000000000000
  %v192 = fadd float %v188, 0x0000000000000000
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v15
  store float %v189, ptr %v195, align 4
  %v198 = getelementptr inbounds float, ptr %v197, i64 %v15
  store float %v190, ptr %v198, align 4
  %v201 = getelementptr inbounds float, ptr %v200, i64 %v15
  store float %v191, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v203, i64 %v15
  store float %v192, ptr %v204, align 4
  %v205 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v33 = load ptr, ptr %v32, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v83 = load ptr, ptr %v82, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v27 = mul i64 %v5, %v26
  %v28 = mul i64 %v27, 33
  %v29 = getelementptr inbounds float, ptr %v24, i64 %v28
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v28
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v85, %b8 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 33
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v30
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v59, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v55, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v56, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v57, %b4 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v58, %b4 ]
  %v22 = icmp slt i64 %v17, 32
  br i1 %v22, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v17
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = add i64 %v17, 8
  %v41 = getelementptr inbounds float, ptr %v31, i64 %v40
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v35, i64 %v40
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = add i64 %v17, 16
  %v46 = getelementptr inbounds float, ptr %v31, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v35, i64 %v45
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = add i64 %v17, 24
  %v51 = getelementptr inbounds float, ptr %v31, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v35, i64 %v50
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v39, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v44, <8 x float> %v19)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v49, <8 x float> %v20)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v54, <8 x float> %v21)
  %v59 = add nsw i64 %v17, 32
  br label %b3
b5:
  br label %b6
b6:
  %v60 = phi i64 [ 32, %b5 ], [ %v68, %b7 ]
  %v61 = phi float [ 0x0000000000000000, %b5 ], [ %v67, %b7 ]
  %v62 = icmp slt i64 %v60, 33
  br i1 %v62, label %b7, label %b8
b7:
  %v63 = getelementptr inbounds float, ptr %v31, i64 %v60
  %v64 = load float, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v35, i64 %v60
  %v66 = load float, ptr %v65, align 4
  %v67 = call float @llvm.fmuladd.f32(float %v64, float %v66, float %v61)
  %v68 = add nsw i64 %v60, 1
  br label %b6
b8:
  %v69 = fadd <8 x float> %v18, %v19
  %v70 = fadd <8 x float> %v69, %v20
  %v71 = fadd <8 x float> %v70, %v21
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v73 = shufflevector <8 x float> %v71, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v74 = fadd <4 x float> %v72, %v73
  %v75 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v76 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v77 = fadd <2 x float> %v75, %v76
  %v78 = extractelement <2 x float> %v77, i64 0
  %v79 = extractelement <2 x float> %v77, i64 1
  %v80 = fadd float %v78, %v79
  %v81 = fadd float %v80, %v61
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v15
  store float %v81, ptr %v84, align 4
  %v85 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v22 = load ptr, ptr %v21, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v27 = load ptr, ptr %v26, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 33
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v16
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v43, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 33
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v10
  %v25 = load float, ptr %v24, align 4
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v34 = insertelement <8 x float> poison, float %v25, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v38, %b4 ]
  %v31 = icmp slt i64 %v30, 32
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = getelementptr inbounds float, ptr %v20, i64 %v30
  %v33 = load <8 x float>, ptr %v32, align 4
  %v36 = fmul <8 x float> %v33, %v35
  %v37 = getelementptr inbounds float, ptr %v29, i64 %v30
  store <8 x float> %v36, ptr %v37, align 4
  %v38 = add nsw i64 %v30, 8
  br label %b3
b5:
  %v39 = getelementptr inbounds float, ptr %v20, i64 32
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v41 = fmul <8 x float> %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v29, i64 32
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v42, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v43 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
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
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v67 = load ptr, ptr %v66, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v83 = load ptr, ptr %v82, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v92 = load ptr, ptr %v91, align 4
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v101 = load ptr, ptr %v100, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v106 = load ptr, ptr %v105, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v110 = load ptr, ptr %v109, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1040
  %v9 = getelementptr inbounds float, ptr %v7, i64 2096
  %v10 = mul i64 %v2, 37424
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 1
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v68 = mul i64 %v5, %v54
  %v69 = mul i64 %v68, 33
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v93 = add i64 %v5, 1
  %v94 = and i64 %v93, 1
  %v95 = mul i64 %v94, %v54
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v92, i64 %v96
  %v102 = mul i64 %v68, 8
  %v103 = getelementptr inbounds float, ptr %v101, i64 %v102
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v102
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v68
  %v117 = and i64 %v5, 1
  %v118 = mul i64 %v117, %v54
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v92, i64 %v119
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v146, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v145, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 264
  %v48 = mul i64 %v34, 264
  %v49 = add i64 %v47, 264
  %v50 = add i64 %v48, 264
  %v73 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v80 = mul i64 %v30, 8
  %v81 = sub i64 8, %v80
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v80
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v144, %b17 ]
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
  %v63 = mul i64 %v62, 528
  %v64 = add i64 %v48, %v63
  %v65 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v71 = mul i64 %v41, 33
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v74 = sub i64 %v46, 1
  %v75 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v74
  %v76 = load ptr, ptr %v75, align 4
  %v77 = icmp sgt i64 %v46, 0
  br i1 %v77, label %b11, label %b12
b11:
  call void %v76(ptr %v72, i64 33, ptr %v73, i64 33, ptr %v12, i64 8, i64 0, i64 1, ptr %v65, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v78 = mul i64 %v41, 33
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  call void @columns(ptr %v79, i64 33, ptr %v84, i64 8, i64 33, i64 1, i64 %v81, ptr %v12, i64 8, i64 %v46, i1 0)
  br label %b14
b14:
  %v85 = add i64 %v41, %v46
  br label %b15
b15:
  %v86 = phi i64 [ %v41, %b14 ], [ %v143, %b20 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b16, label %b17
b16:
  %v88 = sub i64 %v86, %v41
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v12, i64 %v89
  %v98 = mul i64 %v86, 8
  %v99 = getelementptr inbounds float, ptr %v97, i64 %v98
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v98
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v98
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v86
  %v113 = load float, ptr %v112, align 4
  %v114 = fsub float 0x3FF0000000000000, %v113
  %v115 = fadd float %v113, %v114
  %v116 = fsub float 0x3FF0000000000000, %v115
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v98
  %v137 = insertelement <8 x float> poison, float %v116, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b18
b18:
  %v122 = phi i64 [ 0, %b16 ], [ %v142, %b19 ]
  %v123 = icmp slt i64 %v122, 1
  br i1 %v123, label %b19, label %b20
b19:
  %v124 = add i64 %v30, %v122
  %v125 = mul i64 %v124, 8
  %v126 = mul i64 %v122, 8
  %v127 = getelementptr inbounds float, ptr %v90, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = getelementptr inbounds float, ptr %v99, i64 %v125
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v104, i64 %v125
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd <8 x float> %v130, %v132
  %v134 = getelementptr inbounds float, ptr %v108, i64 %v125
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fadd <8 x float> %v133, %v135
  %v139 = fmul <8 x float> %v136, %v138
  %v140 = fadd <8 x float> %v139, %v128
  %v141 = getelementptr inbounds float, ptr %v121, i64 %v125
  store <8 x float> %v140, ptr %v141, align 4
  %v142 = add nsw i64 %v122, 1
  br label %b18
b20:
  %v143 = add nsw i64 %v86, 1
  br label %b15
b17:
  %v144 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v145 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v146 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v17 = load ptr, ptr %v16, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v22 = load ptr, ptr %v21, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v28 = load ptr, ptr %v27, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v33 = load ptr, ptr %v32, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 1
  %v41 = load i64, ptr %v40, align 8
  %v39 = and i64 %v5, 1
  %v42 = mul i64 %v39, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v45, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fsub float %v15, %v19
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v10
  %v24 = load float, ptr %v23, align 4
  %v25 = fadd float %v20, %v24
  %v26 = fsub float %v20, %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v10
  %v30 = load float, ptr %v29, align 4
  %v31 = fadd float %v26, %v30
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = fadd float %v31, %v35
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v10
  store float %v36, ptr %v44, align 4
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v69 = load ptr, ptr %v68, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v83 = load ptr, ptr %v82, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v94 = load ptr, ptr %v93, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v98 = load ptr, ptr %v97, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v107 = load ptr, ptr %v106, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v116 = load ptr, ptr %v115, align 4
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v121 = load ptr, ptr %v120, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v125 = load ptr, ptr %v124, align 4
  %v130 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v131 = load ptr, ptr %v130, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1304
  %v9 = getelementptr inbounds float, ptr %v7, i64 2096
  %v10 = mul i64 %v2, 37424
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 1
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v70 = mul i64 %v5, %v56
  %v71 = mul i64 %v70, 33
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v71
  %v108 = add i64 %v5, 1
  %v109 = and i64 %v108, 1
  %v110 = mul i64 %v109, %v56
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v107, i64 %v111
  %v117 = mul i64 %v70, 8
  %v118 = getelementptr inbounds float, ptr %v116, i64 %v117
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v117
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v70
  %v132 = mul i64 %v108, %v56
  %v133 = getelementptr inbounds float, ptr %v131, i64 %v132
  %v139 = and i64 %v5, 1
  %v140 = mul i64 %v139, %v56
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v107, i64 %v141
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v168, %b5 ]
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
  %v30 = phi i64 [ 0, %b1 ], [ %v167, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 528
  %v48 = mul i64 %v34, 528
  %v49 = add i64 %v47, 264
  %v50 = add i64 %v48, 264
  %v51 = add i64 %v49, 264
  %v52 = add i64 %v50, 264
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v86 = getelementptr inbounds float, ptr %v8, i64 %v49
  %v91 = mul i64 %v30, 8
  %v92 = sub i64 8, %v91
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v91
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v91
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v166, %b19 ]
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
  br i1 %v63, label %b9, label %b10
b9:
  %v64 = sdiv i64 %v35, %v24
  %v65 = mul i64 %v64, 528
  %v66 = add i64 %v48, %v65
  %v67 = getelementptr inbounds float, ptr %v8, i64 %v66
  %v73 = mul i64 %v41, 33
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v76 = sub i64 %v46, 1
  %v77 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v76
  %v78 = load ptr, ptr %v77, align 4
  %v79 = icmp sgt i64 %v46, 0
  br i1 %v79, label %b11, label %b12
b11:
  call void %v78(ptr %v74, i64 33, ptr %v75, i64 33, ptr %v12, i64 8, i64 0, i64 1, ptr %v67, i64 0)
  br label %b12
b12:
  %v80 = add i64 %v50, %v65
  %v81 = getelementptr inbounds float, ptr %v8, i64 %v80
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v73
  %v87 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v76
  %v88 = load ptr, ptr %v87, align 4
  br i1 %v79, label %b13, label %b14
b13:
  call void %v88(ptr %v85, i64 33, ptr %v86, i64 33, ptr %v12, i64 8, i64 0, i64 0, ptr %v81, i64 0)
  br label %b14
b14:
  br label %b10
b10:
  br i1 %v62, label %b15, label %b16
b15:
  %v89 = mul i64 %v41, 33
  %v90 = getelementptr inbounds float, ptr %v72, i64 %v89
  call void @columns(ptr %v90, i64 33, ptr %v95, i64 8, i64 33, i64 1, i64 %v92, ptr %v12, i64 8, i64 %v46, i1 0)
  %v96 = getelementptr inbounds float, ptr %v84, i64 %v89
  call void @columns(ptr %v96, i64 33, ptr %v99, i64 8, i64 33, i64 1, i64 %v92, ptr %v12, i64 8, i64 %v46, i1 1)
  br label %b16
b16:
  %v100 = add i64 %v41, %v46
  br label %b17
b17:
  %v101 = phi i64 [ %v41, %b16 ], [ %v165, %b22 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b18, label %b19
b18:
  %v103 = sub i64 %v101, %v41
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v12, i64 %v104
  %v113 = mul i64 %v101, 8
  %v114 = getelementptr inbounds float, ptr %v112, i64 %v113
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v113
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v113
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v101
  %v128 = load float, ptr %v127, align 4
  %v129 = fsub float 0x3FF0000000000000, %v128
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v101
  %v135 = load float, ptr %v134, align 4
  %v136 = fmul float %v129, %v135
  %v137 = fadd float %v128, %v136
  %v138 = fsub float 0x3FF0000000000000, %v137
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v113
  %v159 = insertelement <8 x float> poison, float %v138, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b20
b20:
  %v144 = phi i64 [ 0, %b18 ], [ %v164, %b21 ]
  %v145 = icmp slt i64 %v144, 1
  br i1 %v145, label %b21, label %b22
b21:
  %v146 = add i64 %v30, %v144
  %v147 = mul i64 %v146, 8
  %v148 = mul i64 %v144, 8
  %v149 = getelementptr inbounds float, ptr %v105, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = getelementptr inbounds float, ptr %v114, i64 %v147
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = getelementptr inbounds float, ptr %v119, i64 %v147
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fadd <8 x float> %v152, %v154
  %v156 = getelementptr inbounds float, ptr %v123, i64 %v147
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v155, %v157
  %v161 = fmul <8 x float> %v158, %v160
  %v162 = fadd <8 x float> %v161, %v150
  %v163 = getelementptr inbounds float, ptr %v143, i64 %v147
  store <8 x float> %v162, ptr %v163, align 4
  %v164 = add nsw i64 %v144, 1
  br label %b20
b22:
  %v165 = add nsw i64 %v101, 1
  br label %b17
b19:
  %v166 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v167 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v168 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 9
  %v29 = load i64, ptr %v28, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v38 = load ptr, ptr %v37, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1832
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
  %v19 = mul i64 %v17, 264
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 264
  br i1 %v32, label %b3, label %b4
b3:
  %v33 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v34 = sub i64 8, %v20
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v20
  call void @pack_rows(ptr %v39, i64 1, i64 8, i64 33, i64 %v36, ptr %v33, i64 8)
  br label %b4
b4:
  %v40 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 8
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v56 = getelementptr inbounds i64, ptr %v1, i64 9
  %v57 = load i64, ptr %v56, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v66 = load ptr, ptr %v65, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v79 = load ptr, ptr %v78, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v88 = load ptr, ptr %v87, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1832
  %v8 = getelementptr inbounds float, ptr %v6, i64 2096
  %v9 = mul i64 %v2, 37424
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v54 = mul i64 %v51, %v53
  %v55 = icmp sle i64 %v54, 1
  %v58 = icmp eq i64 %v57, 0
  %v59 = and i1 %v55, %v58
  %v60 = icmp eq i1 %v59, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v103, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v102, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 264
  %v47 = mul i64 %v33, 264
  %v48 = add i64 %v46, 264
  %v49 = add i64 %v47, 264
  %v69 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v76 = mul i64 %v29, 8
  %v77 = sub i64 8, %v76
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v76
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v101, %b17 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  br i1 %v60, label %b9, label %b10
b9:
  %v61 = sdiv i64 %v34, %v23
  %v62 = mul i64 %v61, 528
  %v63 = add i64 %v47, %v62
  %v64 = getelementptr inbounds float, ptr %v7, i64 %v63
  %v67 = mul i64 %v40, 33
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v70 = sub i64 %v45, 1
  %v71 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v70
  %v72 = load ptr, ptr %v71, align 4
  %v73 = icmp sgt i64 %v45, 0
  br i1 %v73, label %b11, label %b12
b11:
  call void %v72(ptr %v68, i64 33, ptr %v69, i64 33, ptr %v11, i64 8, i64 0, i64 1, ptr %v64, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v59, label %b13, label %b14
b13:
  %v74 = mul i64 %v40, 33
  %v75 = getelementptr inbounds float, ptr %v66, i64 %v74
  call void @columns(ptr %v75, i64 33, ptr %v80, i64 8, i64 33, i64 1, i64 %v77, ptr %v11, i64 8, i64 %v45, i1 0)
  br label %b14
b14:
  %v81 = add i64 %v40, %v45
  br label %b15
b15:
  %v82 = phi i64 [ %v40, %b14 ], [ %v100, %b20 ]
  %v83 = icmp slt i64 %v82, %v81
  br i1 %v83, label %b16, label %b17
b16:
  %v84 = sub i64 %v82, %v40
  %v85 = mul i64 %v84, 8
  %v86 = getelementptr inbounds float, ptr %v11, i64 %v85
  %v89 = mul i64 %v82, 8
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  br label %b18
b18:
  %v91 = phi i64 [ 0, %b16 ], [ %v99, %b19 ]
  %v92 = icmp slt i64 %v91, 1
  br i1 %v92, label %b19, label %b20
b19:
  %v93 = add i64 %v29, %v91
  %v94 = mul i64 %v93, 8
  %v95 = mul i64 %v91, 8
  %v96 = getelementptr inbounds float, ptr %v86, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v90, i64 %v94
  store <8 x float> %v97, ptr %v98, align 4
  %v99 = add nsw i64 %v91, 1
  br label %b18
b20:
  %v100 = add nsw i64 %v82, 1
  br label %b15
b17:
  %v101 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v102 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v103 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v24 = load ptr, ptr %v23, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8_8(ptr %v11, i64 33, i64 33, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 8, i64 %v19, ptr %v24, i64 8, i64 8, ptr %v22, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_0_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #2 {
entry:
  %v19 = add i64 %v9, 7
  %v20 = and i64 %v19, -8
  %v21 = add i64 %v15, 7
  %v22 = and i64 %v21, -8
  %v23 = add i64 %v20, %v22
  %v24 = icmp slt i64 %v23, 512
  %v25 = select i1 %v24, i64 %v23, i64 512
  %v26 = mul i64 384, %v25
  %v27 = getelementptr inbounds float, ptr %v4, i64 %v26
  %v28 = add i64 %v2, 2
  %v29 = sdiv i64 %v28, 3
  %v30 = add i64 %v5, 1
  %v31 = mul i64 %v29, %v5
  %v32 = sdiv i64 %v31, %v6
  %v33 = mul i64 %v32, 3
  %v34 = icmp slt i64 %v33, %v2
  %v35 = select i1 %v34, i64 %v33, i64 %v2
  %v36 = mul i64 %v29, %v30
  %v37 = sdiv i64 %v36, %v6
  %v38 = mul i64 %v37, 3
  %v39 = icmp slt i64 %v38, %v2
  %v40 = select i1 %v39, i64 %v38, i64 %v2
  %v41 = or i64 %v3, %v12
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b0, label %b1
b0:
  %v47 = mul i64 %v9, 4
  br label %b2
b2:
  %v43 = phi i64 [ %v35, %b0 ], [ %v48, %b3 ]
  %v44 = icmp slt i64 %v43, %v40
  br i1 %v44, label %b3, label %b4
b3:
  %v45 = mul i64 %v43, %v11
  %v46 = getelementptr inbounds float, ptr %v10, i64 %v45
  call void @llvm.memset.p0.i64(ptr %v46, i8 0, i64 %v47, i1 0)
  %v48 = add nsw i64 %v43, 1
  br label %b2
b4:
  br label %b1
b1:
  %v49 = or i64 %v3, %v18
  %v50 = icmp eq i64 %v49, 0
  br i1 %v50, label %b5, label %b6
b5:
  %v55 = mul i64 %v15, 4
  br label %b7
b7:
  %v51 = phi i64 [ %v35, %b5 ], [ %v56, %b8 ]
  %v52 = icmp slt i64 %v51, %v40
  br i1 %v52, label %b8, label %b9
b8:
  %v53 = mul i64 %v51, %v17
  %v54 = getelementptr inbounds float, ptr %v16, i64 %v53
  call void @llvm.memset.p0.i64(ptr %v54, i8 0, i64 %v55, i1 0)
  %v56 = add nsw i64 %v51, 1
  br label %b7
b9:
  br label %b6
b6:
  %v62 = mul i64 %v20, 384
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  %v64 = sub i64 %v9, 8
  %v65 = icmp slt i64 %v9, %v64
  %v66 = select i1 %v65, i64 %v9, i64 %v64
  %v92 = icmp eq i64 %v9, %v9
  %v93 = mul i64 %v64, 384
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  %v105 = sub i64 %v15, 8
  %v106 = icmp slt i64 %v15, %v105
  %v107 = select i1 %v106, i64 %v15, i64 %v105
  %v133 = icmp eq i64 %v15, %v15
  %v134 = mul i64 %v105, 384
  %v135 = getelementptr inbounds float, ptr %v63, i64 %v134
  br label %b10
b10:
  %v57 = phi i64 [ 0, %b6 ], [ %v235, %b37 ]
  %v58 = icmp slt i64 %v57, %v3
  br i1 %v58, label %b11, label %b12
b11:
  %v59 = sub i64 %v3, %v57
  %v60 = icmp slt i64 %v59, 384
  %v61 = select i1 %v60, i64 %v59, i64 384
  %v71 = mul i64 %v57, %v8
  br label %b13
b13:
  %v67 = phi i64 [ 0, %b11 ], [ %v91, %b18 ]
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b14, label %b15
b14:
  %v69 = mul i64 %v67, 384
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  %v72 = add i64 %v71, %v67
  %v73 = getelementptr inbounds float, ptr %v7, i64 %v72
  br label %b16
b16:
  %v74 = phi i64 [ 0, %b14 ], [ %v90, %b17 ]
  %v75 = icmp slt i64 %v74, %v61
  br i1 %v75, label %b17, label %b18
b17:
  %v76 = mul i64 %v74, %v8
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = mul i64 %v74, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  %v80 = load <8 x float>, ptr %v77, align 4
  store <8 x float> %v80, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v77, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v79, i64 8
  store <8 x float> %v82, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v77, i64 16
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v79, i64 16
  store <8 x float> %v85, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v77, i64 24
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v79, i64 24
  store <8 x float> %v88, ptr %v89, align 4
  %v90 = add nsw i64 %v74, 1
  br label %b16
b18:
  %v91 = add nsw i64 %v67, 32
  br label %b13
b15:
  br i1 %v92, label %b19, label %b20
b19:
  %v95 = add i64 %v71, %v64
  %v96 = getelementptr inbounds float, ptr %v7, i64 %v95
  br label %b21
b21:
  %v97 = phi i64 [ 0, %b19 ], [ %v104, %b22 ]
  %v98 = icmp slt i64 %v97, %v61
  br i1 %v98, label %b22, label %b23
b22:
  %v99 = mul i64 %v97, %v8
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 8
  %v102 = getelementptr inbounds float, ptr %v94, i64 %v101
  %v103 = load <8 x float>, ptr %v100, align 4
  store <8 x float> %v103, ptr %v102, align 4
  %v104 = add nsw i64 %v97, 1
  br label %b21
b23:
  br label %b20
b20:
  %v112 = mul i64 %v57, %v14
  br label %b24
b24:
  %v108 = phi i64 [ 0, %b20 ], [ %v132, %b29 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b25, label %b26
b25:
  %v110 = mul i64 %v108, 384
  %v111 = getelementptr inbounds float, ptr %v63, i64 %v110
  %v113 = add i64 %v112, %v108
  %v114 = getelementptr inbounds float, ptr %v13, i64 %v113
  br label %b27
b27:
  %v115 = phi i64 [ 0, %b25 ], [ %v131, %b28 ]
  %v116 = icmp slt i64 %v115, %v61
  br i1 %v116, label %b28, label %b29
b28:
  %v117 = mul i64 %v115, %v14
  %v118 = getelementptr inbounds float, ptr %v114, i64 %v117
  %v119 = mul i64 %v115, 32
  %v120 = getelementptr inbounds float, ptr %v111, i64 %v119
  %v121 = load <8 x float>, ptr %v118, align 4
  store <8 x float> %v121, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 8
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v120, i64 8
  store <8 x float> %v123, ptr %v124, align 4
  %v125 = getelementptr inbounds float, ptr %v118, i64 16
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v120, i64 16
  store <8 x float> %v126, ptr %v127, align 4
  %v128 = getelementptr inbounds float, ptr %v118, i64 24
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = getelementptr inbounds float, ptr %v120, i64 24
  store <8 x float> %v129, ptr %v130, align 4
  %v131 = add nsw i64 %v115, 1
  br label %b27
b29:
  %v132 = add nsw i64 %v108, 32
  br label %b24
b26:
  br i1 %v133, label %b30, label %b31
b30:
  %v136 = add i64 %v112, %v105
  %v137 = getelementptr inbounds float, ptr %v13, i64 %v136
  br label %b32
b32:
  %v138 = phi i64 [ 0, %b30 ], [ %v145, %b33 ]
  %v139 = icmp slt i64 %v138, %v61
  br i1 %v139, label %b33, label %b34
b33:
  %v140 = mul i64 %v138, %v14
  %v141 = getelementptr inbounds float, ptr %v137, i64 %v140
  %v142 = mul i64 %v138, 8
  %v143 = getelementptr inbounds float, ptr %v135, i64 %v142
  %v144 = load <8 x float>, ptr %v141, align 4
  store <8 x float> %v144, ptr %v143, align 4
  %v145 = add nsw i64 %v138, 1
  br label %b32
b34:
  br label %b31
b31:
  %v154 = mul i64 %v57, %v1
  %v186 = or i64 %v57, %v12
  %v212 = or i64 %v57, %v18
  br label %b35
b35:
  %v146 = phi i64 [ %v35, %b31 ], [ %v234, %b64 ]
  %v147 = icmp slt i64 %v146, %v40
  br i1 %v147, label %b36, label %b37
b36:
  %v148 = sub i64 %v40, %v146
  %v149 = icmp slt i64 %v148, 96
  %v150 = select i1 %v149, i64 %v148, i64 96
  %v151 = sdiv i64 %v150, 3
  %v152 = mul i64 %v151, 3
  %v153 = sub i64 %v150, %v152
  %v155 = add i64 %v154, %v146
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v163 = sub i64 %v151, 1
  %v172 = icmp sge i64 %v163, 0
  %v173 = mul i64 %v163, 3
  %v175 = mul i64 %v163, 1168
  br label %b38
b38:
  %v157 = phi i64 [ 0, %b36 ], [ %v181, %b45 ]
  %v158 = icmp slt i64 %v157, %v61
  br i1 %v158, label %b39, label %b40
b39:
  %v159 = mul i64 %v157, %v1
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = mul i64 %v157, 3
  %v162 = getelementptr inbounds float, ptr %v27, i64 %v161
  br label %b41
b41:
  %v164 = phi i64 [ 0, %b39 ], [ %v171, %b42 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b42, label %b43
b42:
  %v166 = mul i64 %v164, 3
  %v167 = getelementptr inbounds float, ptr %v160, i64 %v166
  %v168 = mul i64 %v164, 1168
  %v169 = getelementptr inbounds float, ptr %v162, i64 %v168
  %v170 = load <4 x float>, ptr %v167, align 4
  store <4 x float> %v170, ptr %v169, align 4
  %v171 = add nsw i64 %v164, 1
  br label %b41
b43:
  br i1 %v172, label %b44, label %b45
b44:
  %v174 = getelementptr inbounds float, ptr %v160, i64 %v173
  %v176 = getelementptr inbounds float, ptr %v162, i64 %v175
  %v177 = load <2 x float>, ptr %v174, align 4
  store <2 x float> %v177, ptr %v176, align 4
  %v178 = getelementptr inbounds float, ptr %v174, i64 2
  %v179 = load float, ptr %v178, align 4
  %v180 = getelementptr inbounds float, ptr %v176, i64 2
  store float %v179, ptr %v180, align 4
  br label %b45
b45:
  %v181 = add nsw i64 %v157, 1
  br label %b38
b40:
  br label %b46
b46:
  %v182 = phi i64 [ 0, %b40 ], [ %v197, %b51 ]
  %v183 = icmp slt i64 %v182, %v66
  br i1 %v183, label %b47, label %b48
b47:
  %v184 = mul i64 %v182, 384
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  br label %b49
b49:
  %v187 = phi i64 [ 0, %b47 ], [ %v196, %b50 ]
  %v188 = icmp slt i64 %v187, %v151
  br i1 %v188, label %b50, label %b51
b50:
  %v189 = mul i64 %v187, 3
  %v190 = add i64 %v146, %v189
  %v191 = mul i64 %v187, 1168
  %v192 = getelementptr inbounds float, ptr %v27, i64 %v191
  %v193 = mul i64 %v190, %v11
  %v194 = add i64 %v193, %v182
  %v195 = getelementptr inbounds float, ptr %v10, i64 %v194
  call void @outer_3x32(ptr %v192, ptr %v185, i64 %v61, ptr %v195, i64 %v11, i64 %v186)
  %v196 = add nsw i64 %v187, 1
  br label %b49
b51:
  %v197 = add nsw i64 %v182, 32
  br label %b46
b48:
  br i1 %v92, label %b52, label %b53
b52:
  br label %b54
b54:
  %v198 = phi i64 [ 0, %b52 ], [ %v207, %b55 ]
  %v199 = icmp slt i64 %v198, %v151
  br i1 %v199, label %b55, label %b56
b55:
  %v200 = mul i64 %v198, 3
  %v201 = add i64 %v146, %v200
  %v202 = mul i64 %v198, 1168
  %v203 = getelementptr inbounds float, ptr %v27, i64 %v202
  %v204 = mul i64 %v201, %v11
  %v205 = add i64 %v204, %v64
  %v206 = getelementptr inbounds float, ptr %v10, i64 %v205
  call void @outer_3x8(ptr %v203, ptr %v94, i64 %v61, ptr %v206, i64 %v11, i64 %v186)
  %v207 = add nsw i64 %v198, 1
  br label %b54
b56:
  br label %b53
b53:
  br label %b57
b57:
  %v208 = phi i64 [ 0, %b53 ], [ %v223, %b62 ]
  %v209 = icmp slt i64 %v208, %v107
  br i1 %v209, label %b58, label %b59
b58:
  %v210 = mul i64 %v208, 384
  %v211 = getelementptr inbounds float, ptr %v63, i64 %v210
  br label %b60
b60:
  %v213 = phi i64 [ 0, %b58 ], [ %v222, %b61 ]
  %v214 = icmp slt i64 %v213, %v151
  br i1 %v214, label %b61, label %b62
b61:
  %v215 = mul i64 %v213, 3
  %v216 = add i64 %v146, %v215
  %v217 = mul i64 %v213, 1168
  %v218 = getelementptr inbounds float, ptr %v27, i64 %v217
  %v219 = mul i64 %v216, %v17
  %v220 = add i64 %v219, %v208
  %v221 = getelementptr inbounds float, ptr %v16, i64 %v220
  call void @outer_3x32(ptr %v218, ptr %v211, i64 %v61, ptr %v221, i64 %v17, i64 %v212)
  %v222 = add nsw i64 %v213, 1
  br label %b60
b62:
  %v223 = add nsw i64 %v208, 32
  br label %b57
b59:
  br i1 %v133, label %b63, label %b64
b63:
  br label %b65
b65:
  %v224 = phi i64 [ 0, %b63 ], [ %v233, %b66 ]
  %v225 = icmp slt i64 %v224, %v151
  br i1 %v225, label %b66, label %b67
b66:
  %v226 = mul i64 %v224, 3
  %v227 = add i64 %v146, %v226
  %v228 = mul i64 %v224, 1168
  %v229 = getelementptr inbounds float, ptr %v27, i64 %v228
  %v230 = mul i64 %v227, %v17
  %v231 = add i64 %v230, %v105
  %v232 = getelementptr inbounds float, ptr %v16, i64 %v231
  call void @outer_3x8(ptr %v229, ptr %v135, i64 %v61, ptr %v232, i64 %v17, i64 %v212)
  %v233 = add nsw i64 %v224, 1
  br label %b65
b67:
  br label %b64
b64:
  %v234 = add nsw i64 %v146, 96
  br label %b35
b37:
  %v235 = add nsw i64 %v57, 384
  br label %b10
b12:
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
define internal void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8(ptr %v11, i64 33, i64 33, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_0_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
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
  %v40 = phi i64 [ 0, %b1 ], [ %v149, %b21 ]
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
  %v126 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v148, %b37 ]
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
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v121, %b29 ]
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
  %v121 = add nsw i64 %v97, 1
  br label %b22
b24:
  br label %b30
b30:
  %v122 = phi i64 [ 0, %b24 ], [ %v137, %b35 ]
  %v123 = icmp slt i64 %v122, %v47
  br i1 %v123, label %b31, label %b32
b31:
  %v124 = mul i64 %v122, 384
  %v125 = getelementptr inbounds float, ptr %v4, i64 %v124
  br label %b33
b33:
  %v127 = phi i64 [ 0, %b31 ], [ %v136, %b34 ]
  %v128 = icmp slt i64 %v127, %v91
  br i1 %v128, label %b34, label %b35
b34:
  %v129 = mul i64 %v127, 3
  %v130 = add i64 %v86, %v129
  %v131 = mul i64 %v127, 1168
  %v132 = getelementptr inbounds float, ptr %v18, i64 %v131
  %v133 = mul i64 %v130, %v11
  %v134 = add i64 %v133, %v122
  %v135 = getelementptr inbounds float, ptr %v10, i64 %v134
  call void @outer_3x32(ptr %v132, ptr %v125, i64 %v44, ptr %v135, i64 %v11, i64 %v126)
  %v136 = add nsw i64 %v127, 1
  br label %b33
b35:
  %v137 = add nsw i64 %v122, 32
  br label %b30
b32:
  br i1 %v73, label %b36, label %b37
b36:
  br label %b38
b38:
  %v138 = phi i64 [ 0, %b36 ], [ %v147, %b39 ]
  %v139 = icmp slt i64 %v138, %v91
  br i1 %v139, label %b39, label %b40
b39:
  %v140 = mul i64 %v138, 3
  %v141 = add i64 %v86, %v140
  %v142 = mul i64 %v138, 1168
  %v143 = getelementptr inbounds float, ptr %v18, i64 %v142
  %v144 = mul i64 %v141, %v11
  %v145 = add i64 %v144, %v45
  %v146 = getelementptr inbounds float, ptr %v10, i64 %v145
  call void @outer_3x8(ptr %v143, ptr %v75, i64 %v44, ptr %v146, i64 %v11, i64 %v126)
  %v147 = add nsw i64 %v138, 1
  br label %b38
b40:
  br label %b37
b37:
  %v148 = add nsw i64 %v86, 96
  br label %b19
b21:
  %v149 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
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
  %v45 = mul i64 %v37, 33
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
  %v73 = phi i64 [ 0, %b9 ], [ %v89, %b16 ]
  %v74 = phi <8 x float> [ splat (float 0x0000000000000000), %b9 ], [ %v88, %b16 ]
  %v75 = icmp slt i64 %v73, %v27
  br i1 %v75, label %b12, label %b13
b12:
  %v76 = add i64 %v73, 128
  %v77 = icmp slt i64 %v76, %v27
  %v78 = select i1 %v77, i64 %v76, i64 %v27
  br label %b14
b14:
  %v79 = phi i64 [ %v73, %b12 ], [ %v87, %b15 ]
  %v80 = phi <8 x float> [ splat (float 0x0000000000000000), %b12 ], [ %v86, %b15 ]
  %v81 = icmp slt i64 %v79, %v78
  br i1 %v81, label %b15, label %b16
b15:
  %v82 = mul i64 %v79, 33
  %v83 = getelementptr inbounds float, ptr %v44, i64 %v82
  %v84 = getelementptr inbounds float, ptr %v83, i64 32
  %v85 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v84, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v86 = fadd <8 x float> %v80, %v85
  %v87 = add nsw i64 %v79, 1
  br label %b14
b16:
  %v88 = fadd <8 x float> %v74, %v80
  %v89 = add nsw i64 %v73, 128
  br label %b11
b13:
  %v90 = getelementptr inbounds float, ptr %v66, i64 32
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v74, ptr align 4 %v90, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b10
b10:
  ret void
}
define internal void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_0_8(ptr %v11, i64 33, i64 33, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8(ptr %v11, i64 33, i64 33, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8(ptr %v11, i64 33, i64 33, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
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
  %v45 = mul i64 %v37, 33
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
  %v73 = phi i64 [ 0, %b9 ], [ %v89, %b16 ]
  %v74 = phi <8 x float> [ splat (float 0x0000000000000000), %b9 ], [ %v88, %b16 ]
  %v75 = icmp slt i64 %v73, %v27
  br i1 %v75, label %b12, label %b13
b12:
  %v76 = add i64 %v73, 128
  %v77 = icmp slt i64 %v76, %v27
  %v78 = select i1 %v77, i64 %v76, i64 %v27
  br label %b14
b14:
  %v79 = phi i64 [ %v73, %b12 ], [ %v87, %b15 ]
  %v80 = phi <8 x float> [ splat (float 0x0000000000000000), %b12 ], [ %v86, %b15 ]
  %v81 = icmp slt i64 %v79, %v78
  br i1 %v81, label %b15, label %b16
b15:
  %v82 = mul i64 %v79, 33
  %v83 = getelementptr inbounds float, ptr %v44, i64 %v82
  %v84 = getelementptr inbounds float, ptr %v83, i64 32
  %v85 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v84, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v86 = fadd <8 x float> %v80, %v85
  %v87 = add nsw i64 %v79, 1
  br label %b14
b16:
  %v88 = fadd <8 x float> %v74, %v80
  %v89 = add nsw i64 %v73, 128
  br label %b11
b13:
  %v90 = getelementptr inbounds float, ptr %v66, i64 32
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v74, ptr align 4 %v90, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b10
b10:
  ret void
}
define internal void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_one_2_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
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
define internal void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2096
  %v8 = mul i64 %v2, 37424
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

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
