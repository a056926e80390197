; generated from specs/sru.yaml by `make generated`: do not edit
; sru@v1 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v57 = alloca i64, i64 1, align 8
  %v493 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds i64, ptr %v1, i64 6
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 14
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 15
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 21
  %v56 = load i64, ptr %v55, align 8
  store i64 0, ptr %v57, align 8
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v59 = load ptr, ptr %v58, align 4
  %v60 = mul i64 %v2, 0
  %v61 = add i64 %v60, 192
  %v62 = getelementptr inbounds float, ptr %v59, i64 %v61
  %v63 = getelementptr inbounds i64, ptr %v1, i64 4
  %v64 = load i64, ptr %v63, align 8
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %b0, label %b1
b0:
  %v66 = icmp eq i64 %v2, 0
  br i1 %v66, label %b2, label %b3
b2:
  %v67 = add i64 0, 0
  %v68 = getelementptr inbounds float, ptr %v38, i64 %v67
  %v69 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v70, ptr %v68, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v71 = icmp sgt i64 %v3, 1
  br i1 %v71, label %b4, label %b5
b4:
  %v72 = getelementptr inbounds i64, ptr %v1, i64 3
  %v73 = atomicrmw add ptr %v72, i64 1 acq_rel
  %v74 = load i64, ptr %v57, align 8
  %v75 = add i64 %v74, 1
  store i64 %v75, ptr %v57, align 8
  %v76 = mul i64 %v3, %v75
  br label %b6
b6:
  %v77 = load atomic i64, ptr %v72 acquire, align 8
  %v78 = icmp slt i64 %v77, %v76
  br i1 %v78, label %b7, label %b8
b7:
  %v79 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b9, label %b10
b9:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 22
  %v84 = load i64, ptr %v83, align 8
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b11, label %b12
b11:
  %v86 = add i64 %v7, 0
  %v87 = sdiv i64 %v86, 1
  %v88 = add i64 %v2, 1
  %v89 = mul i64 %v87, %v2
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, %v7
  %v93 = select i1 %v92, i64 %v91, i64 %v7
  %v94 = mul i64 %v87, %v88
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, %v7
  %v98 = select i1 %v97, i64 %v96, i64 %v7
  br label %b13
b13:
  %v99 = phi i64 [ %v93, %b11 ], [ %v110, %b14 ]
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b14, label %b15
b14:
  %v101 = and i64 0, %v48
  %v102 = mul i64 %v101, %v7
  %v103 = add i64 %v102, %v99
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v22, i64 %v104
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v105, i64 %v106
  %v108 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v109, ptr %v107, align 4
  %v110 = add nsw i64 %v99, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v111 = icmp sgt i64 %v3, 1
  br i1 %v111, label %b16, label %b17
b16:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = load i64, ptr %v57, align 8
  %v115 = add i64 %v114, 1
  store i64 %v115, ptr %v57, align 8
  %v116 = mul i64 %v3, %v115
  br label %b18
b18:
  %v117 = load atomic i64, ptr %v112 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b19, label %b20
b19:
  %v119 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v120 = getelementptr inbounds float, ptr %v59, i64 0
  %v121 = getelementptr inbounds i64, ptr %v1, i64 4
  %v122 = load i64, ptr %v121, align 8
  %v123 = icmp eq i64 %v122, 0
  br i1 %v123, label %b21, label %b22
b21:
  %v124 = add i64 1, 0
  %v125 = sdiv i64 %v124, 1
  %v126 = add i64 %v2, 1
  %v127 = mul i64 %v125, %v2
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, 1
  %v131 = select i1 %v130, i64 %v129, i64 1
  %v132 = mul i64 %v125, %v126
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, 1
  %v136 = select i1 %v135, i64 %v134, i64 1
  %v137 = icmp slt i64 %v136, 1
  %v138 = select i1 %v137, i64 %v136, i64 1
  br label %b23
b23:
  %v139 = phi i64 [ %v131, %b21 ], [ %v474, %b61 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b24, label %b25
b24:
  %v141 = mul i64 %v139, 192
  %v142 = mul i64 %v139, 24
  %v143 = add i64 %v141, 0
  %v144 = add i64 %v142, 0
  %v145 = getelementptr inbounds float, ptr %v120, i64 %v143
  %v146 = sub i64 24, %v144
  %v147 = icmp slt i64 %v146, 0
  %v148 = select i1 %v147, i64 0, i64 %v146
  %v149 = icmp ult i64 %v148, 8
  %v150 = select i1 %v149, i64 %v148, i64 8
  %v151 = trunc i64 %v150 to i32
  %v152 = insertelement <8 x i32> poison, i32 %v151, i64 0
  %v153 = shufflevector <8 x i32> %v152, <8 x i32> poison, <8 x i32> zeroinitializer
  %v154 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v153
  %v155 = mul i64 %v144, 8
  %v156 = add i64 0, %v155
  %v157 = getelementptr inbounds float, ptr %v12, i64 %v156
  %v158 = icmp sge i64 %v148, 8
  br i1 %v158, label %b26, label %b27
b26:
  br label %b28
b28:
  %v159 = phi i64 [ 0, %b26 ], [ %v233, %b29 ]
  %v160 = icmp slt i64 %v159, 8
  br i1 %v160, label %b29, label %b30
b29:
  %v161 = add i64 %v159, 0
  %v162 = getelementptr inbounds float, ptr %v157, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 %v159, 8
  %v165 = getelementptr inbounds float, ptr %v157, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 %v159, 16
  %v168 = getelementptr inbounds float, ptr %v157, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 %v159, 24
  %v171 = getelementptr inbounds float, ptr %v157, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 %v159, 32
  %v174 = getelementptr inbounds float, ptr %v157, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = add i64 %v159, 40
  %v177 = getelementptr inbounds float, ptr %v157, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 %v159, 48
  %v180 = getelementptr inbounds float, ptr %v157, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = add i64 %v159, 56
  %v183 = getelementptr inbounds float, ptr %v157, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v186 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v187 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v188 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v169, <8 x float> %v181, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v190 = shufflevector <8 x float> %v169, <8 x float> %v181, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v191 = shufflevector <8 x float> %v172, <8 x float> %v184, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v192 = shufflevector <8 x float> %v172, <8 x float> %v184, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v193 = shufflevector <8 x float> %v185, <8 x float> %v189, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v194 = shufflevector <8 x float> %v185, <8 x float> %v189, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v195 = shufflevector <8 x float> %v187, <8 x float> %v191, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v196 = shufflevector <8 x float> %v187, <8 x float> %v191, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v197 = shufflevector <8 x float> %v186, <8 x float> %v190, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v198 = shufflevector <8 x float> %v186, <8 x float> %v190, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v199 = shufflevector <8 x float> %v188, <8 x float> %v192, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v200 = shufflevector <8 x float> %v188, <8 x float> %v192, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v201 = shufflevector <8 x float> %v193, <8 x float> %v195, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v202 = shufflevector <8 x float> %v193, <8 x float> %v195, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v203 = shufflevector <8 x float> %v194, <8 x float> %v196, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v204 = shufflevector <8 x float> %v194, <8 x float> %v196, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v205 = shufflevector <8 x float> %v197, <8 x float> %v199, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v206 = shufflevector <8 x float> %v197, <8 x float> %v199, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v207 = shufflevector <8 x float> %v198, <8 x float> %v200, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v208 = shufflevector <8 x float> %v198, <8 x float> %v200, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v209 = add i64 %v159, 0
  %v210 = mul i64 %v209, 24
  %v211 = getelementptr inbounds float, ptr %v145, i64 %v210
  store <8 x float> %v201, ptr %v211, align 4
  %v212 = add i64 %v159, 1
  %v213 = mul i64 %v212, 24
  %v214 = getelementptr inbounds float, ptr %v145, i64 %v213
  store <8 x float> %v202, ptr %v214, align 4
  %v215 = add i64 %v159, 2
  %v216 = mul i64 %v215, 24
  %v217 = getelementptr inbounds float, ptr %v145, i64 %v216
  store <8 x float> %v203, ptr %v217, align 4
  %v218 = add i64 %v159, 3
  %v219 = mul i64 %v218, 24
  %v220 = getelementptr inbounds float, ptr %v145, i64 %v219
  store <8 x float> %v204, ptr %v220, align 4
  %v221 = add i64 %v159, 4
  %v222 = mul i64 %v221, 24
  %v223 = getelementptr inbounds float, ptr %v145, i64 %v222
  store <8 x float> %v205, ptr %v223, align 4
  %v224 = add i64 %v159, 5
  %v225 = mul i64 %v224, 24
  %v226 = getelementptr inbounds float, ptr %v145, i64 %v225
  store <8 x float> %v206, ptr %v226, align 4
  %v227 = add i64 %v159, 6
  %v228 = mul i64 %v227, 24
  %v229 = getelementptr inbounds float, ptr %v145, i64 %v228
  store <8 x float> %v207, ptr %v229, align 4
  %v230 = add i64 %v159, 7
  %v231 = mul i64 %v230, 24
  %v232 = getelementptr inbounds float, ptr %v145, i64 %v231
  store <8 x float> %v208, ptr %v232, align 4
  %v233 = add nsw i64 %v159, 8
  br label %b28
b30:
  br label %b31
b31:
  %v234 = phi i64 [ 8, %b30 ], [ %v242, %b32 ]
  %v235 = icmp slt i64 %v234, 8
  br i1 %v235, label %b32, label %b33
b32:
  %v236 = mul i64 %v234, 1
  %v237 = getelementptr inbounds float, ptr %v157, i64 %v236
  %v238 = getelementptr float, ptr %v237, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v239 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v238, <8 x i1> %v154, <8 x float> zeroinitializer)
  %v240 = mul i64 %v234, 24
  %v241 = getelementptr inbounds float, ptr %v145, i64 %v240
  store <8 x float> %v239, ptr %v241, align 4
  %v242 = add nsw i64 %v234, 1
  br label %b31
b33:
  br label %b27
b27:
  %v243 = icmp slt i64 %v148, 8
  br i1 %v243, label %b34, label %b35
b34:
  br label %b36
b36:
  %v244 = phi i64 [ 0, %b34 ], [ %v252, %b37 ]
  %v245 = icmp slt i64 %v244, 8
  br i1 %v245, label %b37, label %b38
b37:
  %v246 = mul i64 %v244, 1
  %v247 = getelementptr inbounds float, ptr %v157, i64 %v246
  %v248 = getelementptr float, ptr %v247, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v249 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v248, <8 x i1> %v154, <8 x float> zeroinitializer)
  %v250 = mul i64 %v244, 24
  %v251 = getelementptr inbounds float, ptr %v145, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  %v252 = add nsw i64 %v244, 1
  br label %b36
b38:
  br label %b35
b35:
  %v253 = add i64 %v141, 8
  %v254 = add i64 %v142, 8
  %v255 = getelementptr inbounds float, ptr %v120, i64 %v253
  %v256 = sub i64 24, %v254
  %v257 = icmp slt i64 %v256, 0
  %v258 = select i1 %v257, i64 0, i64 %v256
  %v259 = icmp ult i64 %v258, 8
  %v260 = select i1 %v259, i64 %v258, i64 8
  %v261 = trunc i64 %v260 to i32
  %v262 = insertelement <8 x i32> poison, i32 %v261, i64 0
  %v263 = shufflevector <8 x i32> %v262, <8 x i32> poison, <8 x i32> zeroinitializer
  %v264 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v263
  %v265 = mul i64 %v254, 8
  %v266 = add i64 0, %v265
  %v267 = getelementptr inbounds float, ptr %v12, i64 %v266
  %v268 = icmp sge i64 %v258, 8
  br i1 %v268, label %b39, label %b40
b39:
  br label %b41
b41:
  %v269 = phi i64 [ 0, %b39 ], [ %v343, %b42 ]
  %v270 = icmp slt i64 %v269, 8
  br i1 %v270, label %b42, label %b43
b42:
  %v271 = add i64 %v269, 0
  %v272 = getelementptr inbounds float, ptr %v267, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 %v269, 8
  %v275 = getelementptr inbounds float, ptr %v267, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v269, 16
  %v278 = getelementptr inbounds float, ptr %v267, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 %v269, 24
  %v281 = getelementptr inbounds float, ptr %v267, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = add i64 %v269, 32
  %v284 = getelementptr inbounds float, ptr %v267, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 %v269, 40
  %v287 = getelementptr inbounds float, ptr %v267, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 %v269, 48
  %v290 = getelementptr inbounds float, ptr %v267, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 %v269, 56
  %v293 = getelementptr inbounds float, ptr %v267, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = shufflevector <8 x float> %v273, <8 x float> %v285, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v296 = shufflevector <8 x float> %v273, <8 x float> %v285, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v297 = shufflevector <8 x float> %v276, <8 x float> %v288, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v298 = shufflevector <8 x float> %v276, <8 x float> %v288, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v279, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v300 = shufflevector <8 x float> %v279, <8 x float> %v291, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v301 = shufflevector <8 x float> %v282, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v302 = shufflevector <8 x float> %v282, <8 x float> %v294, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v303 = shufflevector <8 x float> %v295, <8 x float> %v299, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v304 = shufflevector <8 x float> %v295, <8 x float> %v299, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v305 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v306 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v307 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v308 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v310 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v312 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v313 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v314 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v315 = shufflevector <8 x float> %v307, <8 x float> %v309, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v316 = shufflevector <8 x float> %v307, <8 x float> %v309, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v317 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v318 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v319 = add i64 %v269, 0
  %v320 = mul i64 %v319, 24
  %v321 = getelementptr inbounds float, ptr %v255, i64 %v320
  store <8 x float> %v311, ptr %v321, align 4
  %v322 = add i64 %v269, 1
  %v323 = mul i64 %v322, 24
  %v324 = getelementptr inbounds float, ptr %v255, i64 %v323
  store <8 x float> %v312, ptr %v324, align 4
  %v325 = add i64 %v269, 2
  %v326 = mul i64 %v325, 24
  %v327 = getelementptr inbounds float, ptr %v255, i64 %v326
  store <8 x float> %v313, ptr %v327, align 4
  %v328 = add i64 %v269, 3
  %v329 = mul i64 %v328, 24
  %v330 = getelementptr inbounds float, ptr %v255, i64 %v329
  store <8 x float> %v314, ptr %v330, align 4
  %v331 = add i64 %v269, 4
  %v332 = mul i64 %v331, 24
  %v333 = getelementptr inbounds float, ptr %v255, i64 %v332
  store <8 x float> %v315, ptr %v333, align 4
  %v334 = add i64 %v269, 5
  %v335 = mul i64 %v334, 24
  %v336 = getelementptr inbounds float, ptr %v255, i64 %v335
  store <8 x float> %v316, ptr %v336, align 4
  %v337 = add i64 %v269, 6
  %v338 = mul i64 %v337, 24
  %v339 = getelementptr inbounds float, ptr %v255, i64 %v338
  store <8 x float> %v317, ptr %v339, align 4
  %v340 = add i64 %v269, 7
  %v341 = mul i64 %v340, 24
  %v342 = getelementptr inbounds float, ptr %v255, i64 %v341
  store <8 x float> %v318, ptr %v342, align 4
  %v343 = add nsw i64 %v269, 8
  br label %b41
b43:
  br label %b44
b44:
  %v344 = phi i64 [ 8, %b43 ], [ %v352, %b45 ]
  %v345 = icmp slt i64 %v344, 8
  br i1 %v345, label %b45, label %b46
b45:
  %v346 = mul i64 %v344, 1
  %v347 = getelementptr inbounds float, ptr %v267, i64 %v346
  %v348 = getelementptr float, ptr %v347, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v349 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v348, <8 x i1> %v264, <8 x float> zeroinitializer)
  %v350 = mul i64 %v344, 24
  %v351 = getelementptr inbounds float, ptr %v255, i64 %v350
  store <8 x float> %v349, ptr %v351, align 4
  %v352 = add nsw i64 %v344, 1
  br label %b44
b46:
  br label %b40
b40:
  %v353 = icmp slt i64 %v258, 8
  br i1 %v353, label %b47, label %b48
b47:
  br label %b49
b49:
  %v354 = phi i64 [ 0, %b47 ], [ %v362, %b50 ]
  %v355 = icmp slt i64 %v354, 8
  br i1 %v355, label %b50, label %b51
b50:
  %v356 = mul i64 %v354, 1
  %v357 = getelementptr inbounds float, ptr %v267, i64 %v356
  %v358 = getelementptr float, ptr %v357, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v359 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v358, <8 x i1> %v264, <8 x float> zeroinitializer)
  %v360 = mul i64 %v354, 24
  %v361 = getelementptr inbounds float, ptr %v255, i64 %v360
  store <8 x float> %v359, ptr %v361, align 4
  %v362 = add nsw i64 %v354, 1
  br label %b49
b51:
  br label %b48
b48:
  %v363 = add i64 %v141, 16
  %v364 = add i64 %v142, 16
  %v365 = getelementptr inbounds float, ptr %v120, i64 %v363
  %v366 = sub i64 24, %v364
  %v367 = icmp slt i64 %v366, 0
  %v368 = select i1 %v367, i64 0, i64 %v366
  %v369 = icmp ult i64 %v368, 8
  %v370 = select i1 %v369, i64 %v368, i64 8
  %v371 = trunc i64 %v370 to i32
  %v372 = insertelement <8 x i32> poison, i32 %v371, i64 0
  %v373 = shufflevector <8 x i32> %v372, <8 x i32> poison, <8 x i32> zeroinitializer
  %v374 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v373
  %v375 = mul i64 %v364, 8
  %v376 = add i64 0, %v375
  %v377 = getelementptr inbounds float, ptr %v12, i64 %v376
  %v378 = icmp sge i64 %v368, 8
  br i1 %v378, label %b52, label %b53
b52:
  br label %b54
b54:
  %v379 = phi i64 [ 0, %b52 ], [ %v453, %b55 ]
  %v380 = icmp slt i64 %v379, 8
  br i1 %v380, label %b55, label %b56
b55:
  %v381 = add i64 %v379, 0
  %v382 = getelementptr inbounds float, ptr %v377, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 %v379, 8
  %v385 = getelementptr inbounds float, ptr %v377, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v379, 16
  %v388 = getelementptr inbounds float, ptr %v377, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v379, 24
  %v391 = getelementptr inbounds float, ptr %v377, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 %v379, 32
  %v394 = getelementptr inbounds float, ptr %v377, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v379, 40
  %v397 = getelementptr inbounds float, ptr %v377, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 %v379, 48
  %v400 = getelementptr inbounds float, ptr %v377, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 %v379, 56
  %v403 = getelementptr inbounds float, ptr %v377, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v406 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v408 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v389, <8 x float> %v401, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v410 = shufflevector <8 x float> %v389, <8 x float> %v401, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v411 = shufflevector <8 x float> %v392, <8 x float> %v404, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v412 = shufflevector <8 x float> %v392, <8 x float> %v404, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v413 = shufflevector <8 x float> %v405, <8 x float> %v409, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v414 = shufflevector <8 x float> %v405, <8 x float> %v409, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v415 = shufflevector <8 x float> %v407, <8 x float> %v411, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v416 = shufflevector <8 x float> %v407, <8 x float> %v411, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v417 = shufflevector <8 x float> %v406, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v418 = shufflevector <8 x float> %v406, <8 x float> %v410, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v408, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v420 = shufflevector <8 x float> %v408, <8 x float> %v412, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v413, <8 x float> %v415, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v422 = shufflevector <8 x float> %v413, <8 x float> %v415, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v424 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v425 = shufflevector <8 x float> %v417, <8 x float> %v419, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v426 = shufflevector <8 x float> %v417, <8 x float> %v419, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v427 = shufflevector <8 x float> %v418, <8 x float> %v420, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v428 = shufflevector <8 x float> %v418, <8 x float> %v420, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v429 = add i64 %v379, 0
  %v430 = mul i64 %v429, 24
  %v431 = getelementptr inbounds float, ptr %v365, i64 %v430
  store <8 x float> %v421, ptr %v431, align 4
  %v432 = add i64 %v379, 1
  %v433 = mul i64 %v432, 24
  %v434 = getelementptr inbounds float, ptr %v365, i64 %v433
  store <8 x float> %v422, ptr %v434, align 4
  %v435 = add i64 %v379, 2
  %v436 = mul i64 %v435, 24
  %v437 = getelementptr inbounds float, ptr %v365, i64 %v436
  store <8 x float> %v423, ptr %v437, align 4
  %v438 = add i64 %v379, 3
  %v439 = mul i64 %v438, 24
  %v440 = getelementptr inbounds float, ptr %v365, i64 %v439
  store <8 x float> %v424, ptr %v440, align 4
  %v441 = add i64 %v379, 4
  %v442 = mul i64 %v441, 24
  %v443 = getelementptr inbounds float, ptr %v365, i64 %v442
  store <8 x float> %v425, ptr %v443, align 4
  %v444 = add i64 %v379, 5
  %v445 = mul i64 %v444, 24
  %v446 = getelementptr inbounds float, ptr %v365, i64 %v445
  store <8 x float> %v426, ptr %v446, align 4
  %v447 = add i64 %v379, 6
  %v448 = mul i64 %v447, 24
  %v449 = getelementptr inbounds float, ptr %v365, i64 %v448
  store <8 x float> %v427, ptr %v449, align 4
  %v450 = add i64 %v379, 7
  %v451 = mul i64 %v450, 24
  %v452 = getelementptr inbounds float, ptr %v365, i64 %v451
  store <8 x float> %v428, ptr %v452, align 4
  %v453 = add nsw i64 %v379, 8
  br label %b54
b56:
  br label %b57
b57:
  %v454 = phi i64 [ 8, %b56 ], [ %v462, %b58 ]
  %v455 = icmp slt i64 %v454, 8
  br i1 %v455, label %b58, label %b59
b58:
  %v456 = mul i64 %v454, 1
  %v457 = getelementptr inbounds float, ptr %v377, i64 %v456
  %v458 = getelementptr float, ptr %v457, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v459 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v458, <8 x i1> %v374, <8 x float> zeroinitializer)
  %v460 = mul i64 %v454, 24
  %v461 = getelementptr inbounds float, ptr %v365, i64 %v460
  store <8 x float> %v459, ptr %v461, align 4
  %v462 = add nsw i64 %v454, 1
  br label %b57
b59:
  br label %b53
b53:
  %v463 = icmp slt i64 %v368, 8
  br i1 %v463, label %b60, label %b61
b60:
  br label %b62
b62:
  %v464 = phi i64 [ 0, %b60 ], [ %v472, %b63 ]
  %v465 = icmp slt i64 %v464, 8
  br i1 %v465, label %b63, label %b64
b63:
  %v466 = mul i64 %v464, 1
  %v467 = getelementptr inbounds float, ptr %v377, i64 %v466
  %v468 = getelementptr float, ptr %v467, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v469 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v468, <8 x i1> %v374, <8 x float> zeroinitializer)
  %v470 = mul i64 %v464, 24
  %v471 = getelementptr inbounds float, ptr %v365, i64 %v470
  store <8 x float> %v469, ptr %v471, align 4
  %v472 = add nsw i64 %v464, 1
  br label %b62
b64:
  br label %b61
b61:
  %v473 = add i64 %v141, 192
  %v474 = add nsw i64 %v139, 1
  br label %b23
b25:
  br label %b22
b22:
  %v475 = icmp sgt i64 %v3, 1
  br i1 %v475, label %b65, label %b66
b65:
  %v476 = getelementptr inbounds i64, ptr %v1, i64 3
  %v477 = atomicrmw add ptr %v476, i64 1 acq_rel
  %v478 = load i64, ptr %v57, align 8
  %v479 = add i64 %v478, 1
  store i64 %v479, ptr %v57, align 8
  %v480 = mul i64 %v3, %v479
  br label %b67
b67:
  %v481 = load atomic i64, ptr %v476 acquire, align 8
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b68, label %b69
b68:
  %v483 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v484 = getelementptr inbounds i64, ptr %v1, i64 5
  %v485 = load i64, ptr %v484, align 8
  br label %b70
b70:
  %v486 = phi i64 [ 0, %b66 ], [ %v749, %b102 ]
  %v487 = icmp slt i64 %v486, %v5
  br i1 %v487, label %b71, label %b72
b71:
  %v488 = add i64 %v486, %v485
  %v489 = icmp slt i64 %v488, %v5
  %v490 = select i1 %v489, i64 %v488, i64 %v5
  %v491 = sub i64 %v490, %v486
  %v492 = mul i64 %v491, %v7
  %v494 = add i64 %v492, 0
  %v495 = sdiv i64 %v494, 1
  %v496 = add i64 %v2, 1
  %v497 = mul i64 %v495, %v2
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 1
  %v500 = icmp slt i64 %v499, %v492
  %v501 = select i1 %v500, i64 %v499, i64 %v492
  %v502 = mul i64 %v495, %v496
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v492
  %v506 = select i1 %v505, i64 %v504, i64 %v492
  %v507 = mul i64 %v486, %v7
  %v508 = add i64 %v501, %v507
  %v509 = add i64 %v506, %v507
  br label %b73
b73:
  %v510 = phi i64 [ %v508, %b71 ], [ %v563, %b78 ]
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b74, label %b75
b74:
  %v512 = add i64 %v510, 96
  %v513 = icmp slt i64 %v512, %v509
  %v514 = select i1 %v513, i64 %v512, i64 %v509
  br label %b76
b76:
  %v515 = phi i64 [ 0, %b74 ], [ %v562, %b81 ]
  %v516 = icmp slt i64 %v515, 1
  br i1 %v516, label %b77, label %b78
b77:
  %v517 = sub i64 %v514, %v510
  %v518 = sub i64 4, 1
  %v519 = add i64 %v517, %v518
  %v520 = sdiv i64 %v519, 4
  br label %b79
b79:
  %v521 = phi i64 [ 0, %b77 ], [ %v561, %b86 ]
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b80, label %b81
b80:
  %v523 = mul i64 %v517, %v521
  %v524 = sdiv i64 %v523, %v520
  %v525 = add i64 %v510, %v524
  %v526 = add i64 %v521, 1
  %v527 = mul i64 %v517, %v526
  %v528 = sdiv i64 %v527, %v520
  %v529 = add i64 %v510, %v528
  %v530 = mul i64 %v515, 192
  %v531 = getelementptr inbounds float, ptr %v120, i64 %v530
  %v532 = sub i64 %v529, %v525
  %v533 = mul i64 %v525, 8
  %v534 = getelementptr inbounds float, ptr %v10, i64 %v533
  %v535 = getelementptr inbounds float, ptr %v534, i64 0
  %v536 = sub i64 %v532, 1
  %v537 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v536
  %v538 = load ptr, ptr %v537, align 4
  %v539 = icmp sgt i64 %v532, 0
  br i1 %v539, label %b82, label %b83
b82:
  call void %v538(ptr %v535, i64 8, ptr %v531, i64 8, ptr %v493)
  br label %b83
b83:
  %v540 = add i64 %v530, 192
  br label %b84
b84:
  %v541 = phi i64 [ %v525, %b83 ], [ %v560, %b89 ]
  %v542 = icmp slt i64 %v541, %v529
  br i1 %v542, label %b85, label %b86
b85:
  %v543 = sub i64 %v541, %v525
  %v544 = mul i64 %v543, 24
  %v545 = getelementptr inbounds float, ptr %v493, i64 %v544
  %v546 = mul i64 %v541, 24
  %v547 = getelementptr inbounds float, ptr %v40, i64 %v546
  br label %b87
b87:
  %v548 = phi i64 [ 0, %b85 ], [ %v559, %b88 ]
  %v549 = icmp slt i64 %v548, 3
  br i1 %v549, label %b88, label %b89
b88:
  %v550 = mul i64 %v515, 3
  %v551 = add i64 %v550, %v548
  %v552 = mul i64 %v551, 8
  %v553 = add i64 0, %v548
  %v554 = mul i64 %v553, 8
  %v555 = getelementptr inbounds float, ptr %v545, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 0, %v552
  %v558 = getelementptr inbounds float, ptr %v547, i64 %v557
  store <8 x float> %v556, ptr %v558, align 4
  %v559 = add nsw i64 %v548, 1
  br label %b87
b89:
  %v560 = add nsw i64 %v541, 1
  br label %b84
b86:
  %v561 = add nsw i64 %v521, 1
  br label %b79
b81:
  %v562 = add nsw i64 %v515, 1
  br label %b76
b78:
  %v563 = add nsw i64 %v510, 96
  br label %b73
b75:
  %v564 = icmp sgt i64 %v3, 1
  br i1 %v564, label %b90, label %b91
b90:
  %v565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v566 = atomicrmw add ptr %v565, i64 1 acq_rel
  %v567 = load i64, ptr %v57, align 8
  %v568 = add i64 %v567, 1
  store i64 %v568, ptr %v57, align 8
  %v569 = mul i64 %v3, %v568
  br label %b92
b92:
  %v570 = load atomic i64, ptr %v565 acquire, align 8
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b93, label %b94
b93:
  %v572 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  br label %b95
b95:
  %v573 = phi i64 [ %v486, %b91 ], [ %v739, %b100 ]
  %v574 = icmp slt i64 %v573, %v490
  br i1 %v574, label %b96, label %b97
b96:
  %v575 = add i64 %v7, 0
  %v576 = sdiv i64 %v575, 1
  %v577 = add i64 %v2, 1
  %v578 = mul i64 %v576, %v2
  %v579 = sdiv i64 %v578, %v3
  %v580 = mul i64 %v579, 1
  %v581 = icmp slt i64 %v580, %v7
  %v582 = select i1 %v581, i64 %v580, i64 %v7
  %v583 = mul i64 %v576, %v577
  %v584 = sdiv i64 %v583, %v3
  %v585 = mul i64 %v584, 1
  %v586 = icmp slt i64 %v585, %v7
  %v587 = select i1 %v586, i64 %v585, i64 %v7
  br label %b98
b98:
  %v588 = phi i64 [ %v582, %b96 ], [ %v738, %b99 ]
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %b99, label %b100
b99:
  %v590 = add i64 %v573, 0
  %v591 = and i64 %v590, %v56
  %v592 = mul i64 %v591, %v7
  %v593 = add i64 %v592, %v588
  %v594 = mul i64 %v593, 24
  %v595 = getelementptr inbounds float, ptr %v40, i64 %v594
  %v596 = add i64 %v573, 0
  %v597 = and i64 %v596, %v48
  %v598 = mul i64 %v597, %v7
  %v599 = add i64 %v598, %v588
  %v600 = mul i64 %v599, 8
  %v601 = getelementptr inbounds float, ptr %v22, i64 %v600
  %v602 = add i64 %v573, 0
  %v603 = and i64 %v602, %v42
  %v604 = mul i64 %v603, %v7
  %v605 = add i64 %v604, %v588
  %v606 = mul i64 %v605, 8
  %v607 = getelementptr inbounds float, ptr %v10, i64 %v606
  %v608 = add i64 %v573, 1
  %v609 = and i64 %v608, %v48
  %v610 = mul i64 %v609, %v7
  %v611 = add i64 %v610, %v588
  %v612 = mul i64 %v611, 8
  %v613 = getelementptr inbounds float, ptr %v22, i64 %v612
  %v614 = add i64 %v573, 0
  %v615 = and i64 %v614, %v50
  %v616 = mul i64 %v615, %v7
  %v617 = add i64 %v616, %v588
  %v618 = mul i64 %v617, 8
  %v619 = getelementptr inbounds float, ptr %v26, i64 %v618
  %v620 = add i64 8, 0
  %v621 = getelementptr inbounds float, ptr %v595, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = add i64 0, 0
  %v624 = getelementptr inbounds float, ptr %v14, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = fadd <8 x float> %v622, %v625
  %v627 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v626)
  %v628 = fneg <8 x float> %v627
  %v629 = fcmp olt <8 x float> %v628, splat (float 0xC05A400000000000)
  %v630 = select <8 x i1> %v629, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v628
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v632 = fsub <8 x float> %v631, splat (float 0x4168000000000000)
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v630)
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v633)
  %v635 = bitcast <8 x float> %v631 to <8 x i32>
  %v636 = fmul <8 x float> %v634, %v634
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v634, <8 x float> splat (float 0x3F81227F40000000))
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v634, <8 x float> splat (float 0x3FA5556740000000))
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v638, <8 x float> %v634, <8 x float> splat (float 0x3FC5554B00000000))
  %v640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v639, <8 x float> %v634, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v640, <8 x float> %v634)
  %v642 = sub <8 x i32> %v635, splat (i32 1262485250)
  %v643 = lshr <8 x i32> %v642, splat (i32 1)
  %v644 = sub <8 x i32> %v642, %v643
  %v645 = shl <8 x i32> %v643, splat (i32 23)
  %v646 = bitcast <8 x i32> %v645 to <8 x float>
  %v647 = shl <8 x i32> %v644, splat (i32 23)
  %v648 = bitcast <8 x i32> %v647 to <8 x float>
  %v649 = fadd <8 x float> %v641, splat (float 0x3FF0000000000000)
  %v650 = fmul <8 x float> %v649, %v646
  %v651 = fmul <8 x float> %v650, %v648
  %v652 = fcmp olt <8 x float> %v626, splat (float 0x0000000000000000)
  %v653 = select <8 x i1> %v652, <8 x float> %v651, <8 x float> splat (float 0x3FF0000000000000)
  %v654 = fadd <8 x float> %v651, splat (float 0x3FF0000000000000)
  %v655 = fdiv <8 x float> %v653, %v654
  %v656 = add i64 0, 0
  %v657 = getelementptr inbounds float, ptr %v601, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = fmul <8 x float> %v655, %v658
  %v660 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v661 = shufflevector <8 x float> %v660, <8 x float> poison, <8 x i32> zeroinitializer
  %v662 = fsub <8 x float> %v661, %v655
  %v663 = add i64 0, 0
  %v664 = getelementptr inbounds float, ptr %v595, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = fmul <8 x float> %v662, %v665
  %v667 = fadd <8 x float> %v659, %v666
  %v668 = add i64 16, 0
  %v669 = getelementptr inbounds float, ptr %v595, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 0, 0
  %v672 = getelementptr inbounds float, ptr %v16, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = fadd <8 x float> %v670, %v673
  %v675 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v674)
  %v676 = fneg <8 x float> %v675
  %v677 = fcmp olt <8 x float> %v676, splat (float 0xC05A400000000000)
  %v678 = select <8 x i1> %v677, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v676
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v680 = fsub <8 x float> %v679, splat (float 0x4168000000000000)
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v678)
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v681)
  %v683 = bitcast <8 x float> %v679 to <8 x i32>
  %v684 = fmul <8 x float> %v682, %v682
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v682, <8 x float> splat (float 0x3F81227F40000000))
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v682, <8 x float> splat (float 0x3FA5556740000000))
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v682, <8 x float> splat (float 0x3FC5554B00000000))
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v687, <8 x float> %v682, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> %v688, <8 x float> %v682)
  %v690 = sub <8 x i32> %v683, splat (i32 1262485250)
  %v691 = lshr <8 x i32> %v690, splat (i32 1)
  %v692 = sub <8 x i32> %v690, %v691
  %v693 = shl <8 x i32> %v691, splat (i32 23)
  %v694 = bitcast <8 x i32> %v693 to <8 x float>
  %v695 = shl <8 x i32> %v692, splat (i32 23)
  %v696 = bitcast <8 x i32> %v695 to <8 x float>
  %v697 = fadd <8 x float> %v689, splat (float 0x3FF0000000000000)
  %v698 = fmul <8 x float> %v697, %v694
  %v699 = fmul <8 x float> %v698, %v696
  %v700 = fcmp olt <8 x float> %v674, splat (float 0x0000000000000000)
  %v701 = select <8 x i1> %v700, <8 x float> %v699, <8 x float> splat (float 0x3FF0000000000000)
  %v702 = fadd <8 x float> %v699, splat (float 0x3FF0000000000000)
  %v703 = fdiv <8 x float> %v701, %v702
  %v704 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v667)
  %v705 = fcmp ogt <8 x float> %v704, splat (float 0x4023000000000000)
  %v706 = select <8 x i1> %v705, <8 x float> splat (float 0x4023000000000000), <8 x float> %v704
  %v707 = fadd <8 x float> %v706, %v706
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v709 = fsub <8 x float> %v708, splat (float 0x4168000000000000)
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v707)
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v710)
  %v712 = bitcast <8 x float> %v708 to <8 x i32>
  %v713 = fmul <8 x float> %v711, %v711
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v711, <8 x float> splat (float 0x3F81227F40000000))
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v711, <8 x float> splat (float 0x3FA5556740000000))
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v711, <8 x float> splat (float 0x3FC5554B00000000))
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> %v711, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v717, <8 x float> %v711)
  %v719 = shl <8 x i32> %v712, splat (i32 23)
  %v720 = add <8 x i32> %v719, splat (i32 1065353216)
  %v721 = bitcast <8 x i32> %v720 to <8 x float>
  %v722 = fsub <8 x float> %v721, splat (float 0x3FF0000000000000)
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v721, <8 x float> %v718, <8 x float> %v722)
  %v724 = fadd <8 x float> %v723, splat (float 0x4000000000000000)
  %v725 = fdiv <8 x float> %v723, %v724
  %v726 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v725, <8 x float> %v667)
  %v727 = fmul <8 x float> %v703, %v726
  %v728 = fsub <8 x float> %v661, %v703
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v607, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = fmul <8 x float> %v728, %v731
  %v733 = fadd <8 x float> %v727, %v732
  %v734 = add i64 0, 0
  %v735 = getelementptr inbounds float, ptr %v613, i64 %v734
  store <8 x float> %v667, ptr %v735, align 4
  %v736 = add i64 0, 0
  %v737 = getelementptr inbounds float, ptr %v619, i64 %v736
  store <8 x float> %v733, ptr %v737, align 4
  %v738 = add nsw i64 %v588, 1
  br label %b98
b100:
  %v739 = add nsw i64 %v573, 1
  br label %b95
b97:
  %v740 = icmp sgt i64 %v3, 1
  br i1 %v740, label %b101, label %b102
b101:
  %v741 = getelementptr inbounds i64, ptr %v1, i64 3
  %v742 = atomicrmw add ptr %v741, i64 1 acq_rel
  %v743 = load i64, ptr %v57, align 8
  %v744 = add i64 %v743, 1
  store i64 %v744, ptr %v57, align 8
  %v745 = mul i64 %v3, %v744
  br label %b103
b103:
  %v746 = load atomic i64, ptr %v741 acquire, align 8
  %v747 = icmp slt i64 %v746, %v745
  br i1 %v747, label %b104, label %b105
b104:
  %v748 = call i32 @sched_yield()
  br label %b103
b105:
  br label %b102
b102:
  %v749 = add nsw i64 %v486, %v485
  br label %b70
b72:
  ret void
}
define internal void @tile_1x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v57 = alloca i64, i64 1, align 8
  %v448 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds i64, ptr %v1, i64 6
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 14
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 15
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 21
  %v56 = load i64, ptr %v55, align 8
  store i64 0, ptr %v57, align 8
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v59 = load ptr, ptr %v58, align 4
  %v60 = mul i64 %v2, 21504
  %v61 = add i64 %v60, 192
  %v62 = getelementptr inbounds float, ptr %v59, i64 %v61
  %v63 = add i64 %v8, 0
  %v64 = sdiv i64 %v63, 1
  %v65 = add i64 %v2, 1
  %v66 = mul i64 %v64, %v2
  %v67 = sdiv i64 %v66, %v3
  %v68 = mul i64 %v67, 1
  %v69 = icmp slt i64 %v68, %v8
  %v70 = select i1 %v69, i64 %v68, i64 %v8
  %v71 = mul i64 %v64, %v65
  %v72 = sdiv i64 %v71, %v3
  %v73 = mul i64 %v72, 1
  %v74 = icmp slt i64 %v73, %v8
  %v75 = select i1 %v74, i64 %v73, i64 %v8
  br label %b0
b0:
  %v76 = phi i64 [ %v70, %entry ], [ %v168, %b1 ]
  %v77 = icmp slt i64 %v76, %v75
  br i1 %v77, label %b1, label %b2
b1:
  %v78 = mul i64 %v76, 8
  %v79 = getelementptr inbounds float, ptr %v18, i64 %v78
  %v80 = mul i64 1, %v7
  %v81 = add i64 %v76, %v80
  %v82 = mul i64 %v81, 8
  %v83 = getelementptr inbounds float, ptr %v22, i64 %v82
  %v84 = mul i64 %v76, 8
  %v85 = getelementptr inbounds float, ptr %v10, i64 %v84
  %v86 = mul i64 %v76, 24
  %v87 = getelementptr inbounds float, ptr %v40, i64 %v86
  %v88 = mul i64 %v76, 24
  %v89 = getelementptr inbounds float, ptr %v36, i64 %v88
  %v90 = add i64 0, 0
  %v91 = getelementptr inbounds float, ptr %v79, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = add i64 0, 0
  %v94 = getelementptr inbounds float, ptr %v83, i64 %v93
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v95)
  %v97 = fcmp ogt <8 x float> %v96, splat (float 0x4023000000000000)
  %v98 = select <8 x i1> %v97, <8 x float> splat (float 0x4023000000000000), <8 x float> %v96
  %v99 = fadd <8 x float> %v98, %v98
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v101 = fsub <8 x float> %v100, splat (float 0x4168000000000000)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v99)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v102)
  %v104 = bitcast <8 x float> %v100 to <8 x i32>
  %v105 = fmul <8 x float> %v103, %v103
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v103, <8 x float> splat (float 0x3F81227F40000000))
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v103, <8 x float> splat (float 0x3FA5556740000000))
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v103, <8 x float> splat (float 0x3FC5554B00000000))
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v103, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v109, <8 x float> %v103)
  %v111 = shl <8 x i32> %v104, splat (i32 23)
  %v112 = add <8 x i32> %v111, splat (i32 1065353216)
  %v113 = bitcast <8 x i32> %v112 to <8 x float>
  %v114 = fsub <8 x float> %v113, splat (float 0x3FF0000000000000)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v110, <8 x float> %v114)
  %v116 = fadd <8 x float> %v115, splat (float 0x4000000000000000)
  %v117 = fdiv <8 x float> %v115, %v116
  %v118 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v117, <8 x float> %v95)
  %v119 = fmul <8 x float> %v92, %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v85, i64 %v120
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = fmul <8 x float> %v92, %v122
  %v124 = fsub <8 x float> %v119, %v123
  %v125 = add i64 16, 0
  %v126 = getelementptr inbounds float, ptr %v87, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = add i64 0, 0
  %v129 = getelementptr inbounds float, ptr %v16, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = fadd <8 x float> %v127, %v130
  %v132 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v131)
  %v133 = fneg <8 x float> %v132
  %v134 = fcmp olt <8 x float> %v133, splat (float 0xC05A400000000000)
  %v135 = select <8 x i1> %v134, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v133
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v137 = fsub <8 x float> %v136, splat (float 0x4168000000000000)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v135)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v138)
  %v140 = bitcast <8 x float> %v136 to <8 x i32>
  %v141 = fmul <8 x float> %v139, %v139
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v139, <8 x float> splat (float 0x3F81227F40000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v139, <8 x float> splat (float 0x3FA5556740000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v139, <8 x float> splat (float 0x3FC5554B00000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v139, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v145, <8 x float> %v139)
  %v147 = sub <8 x i32> %v140, splat (i32 1262485250)
  %v148 = lshr <8 x i32> %v147, splat (i32 1)
  %v149 = sub <8 x i32> %v147, %v148
  %v150 = shl <8 x i32> %v148, splat (i32 23)
  %v151 = bitcast <8 x i32> %v150 to <8 x float>
  %v152 = shl <8 x i32> %v149, splat (i32 23)
  %v153 = bitcast <8 x i32> %v152 to <8 x float>
  %v154 = fadd <8 x float> %v146, splat (float 0x3FF0000000000000)
  %v155 = fmul <8 x float> %v154, %v151
  %v156 = fmul <8 x float> %v155, %v153
  %v157 = fcmp olt <8 x float> %v131, splat (float 0x0000000000000000)
  %v158 = select <8 x i1> %v157, <8 x float> %v156, <8 x float> splat (float 0x3FF0000000000000)
  %v159 = fadd <8 x float> %v156, splat (float 0x3FF0000000000000)
  %v160 = fdiv <8 x float> %v158, %v159
  %v161 = fmul <8 x float> %v124, %v160
  %v162 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = fsub <8 x float> %v163, %v160
  %v165 = fmul <8 x float> %v161, %v164
  %v166 = add i64 16, 0
  %v167 = getelementptr inbounds float, ptr %v89, i64 %v166
  store <8 x float> %v165, ptr %v167, align 4
  %v168 = add nsw i64 %v76, 1
  br label %b0
b2:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b3, label %b4
b3:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v57, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v57, align 8
  %v174 = mul i64 %v3, %v173
  br label %b5
b5:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b6, label %b7
b6:
  %v177 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  br label %b8
b8:
  %v178 = phi i64 [ 0, %b4 ], [ %v381, %b13 ]
  %v179 = icmp slt i64 %v178, %v5
  br i1 %v179, label %b9, label %b10
b9:
  %v180 = sub i64 %v5, 1
  %v181 = sub i64 %v180, %v178
  %v182 = add i64 %v7, 0
  %v183 = sdiv i64 %v182, 1
  %v184 = add i64 %v2, 1
  %v185 = mul i64 %v183, %v2
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v7
  %v189 = select i1 %v188, i64 %v187, i64 %v7
  %v190 = mul i64 %v183, %v184
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, %v7
  %v194 = select i1 %v193, i64 %v192, i64 %v7
  br label %b11
b11:
  %v195 = phi i64 [ %v189, %b9 ], [ %v380, %b12 ]
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b12, label %b13
b12:
  %v197 = add i64 %v181, 1
  %v198 = and i64 %v197, 1
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v195
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v24, i64 %v201
  %v203 = add i64 %v181, 0
  %v204 = and i64 %v203, %v46
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v195
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v20, i64 %v207
  %v209 = add i64 %v181, 0
  %v210 = and i64 %v209, %v44
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v195
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v18, i64 %v213
  %v215 = add i64 %v181, 0
  %v216 = and i64 %v215, %v56
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v195
  %v219 = mul i64 %v218, 24
  %v220 = getelementptr inbounds float, ptr %v40, i64 %v219
  %v221 = add i64 %v181, 1
  %v222 = and i64 %v221, %v48
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v195
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v22, i64 %v225
  %v227 = add i64 %v181, 0
  %v228 = and i64 %v227, %v48
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v195
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v22, i64 %v231
  %v233 = add i64 %v181, 0
  %v234 = and i64 %v233, %v54
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v195
  %v237 = mul i64 %v236, 24
  %v238 = getelementptr inbounds float, ptr %v36, i64 %v237
  %v239 = add i64 %v181, 0
  %v240 = and i64 %v239, 1
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v195
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v24, i64 %v243
  %v245 = add i64 0, 0
  %v246 = getelementptr inbounds float, ptr %v202, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = add i64 0, 0
  %v249 = getelementptr inbounds float, ptr %v208, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v247, %v250
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v214, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 16, 0
  %v256 = getelementptr inbounds float, ptr %v220, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v16, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fadd <8 x float> %v257, %v260
  %v262 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v261)
  %v263 = fneg <8 x float> %v262
  %v264 = fcmp olt <8 x float> %v263, splat (float 0xC05A400000000000)
  %v265 = select <8 x i1> %v264, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v263
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v265, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v267 = fsub <8 x float> %v266, splat (float 0x4168000000000000)
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v265)
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v268)
  %v270 = bitcast <8 x float> %v266 to <8 x i32>
  %v271 = fmul <8 x float> %v269, %v269
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v269, <8 x float> splat (float 0x3F81227F40000000))
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> %v269, <8 x float> splat (float 0x3FA5556740000000))
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> %v269, <8 x float> splat (float 0x3FC5554B00000000))
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v274, <8 x float> %v269, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> %v275, <8 x float> %v269)
  %v277 = sub <8 x i32> %v270, splat (i32 1262485250)
  %v278 = lshr <8 x i32> %v277, splat (i32 1)
  %v279 = sub <8 x i32> %v277, %v278
  %v280 = shl <8 x i32> %v278, splat (i32 23)
  %v281 = bitcast <8 x i32> %v280 to <8 x float>
  %v282 = shl <8 x i32> %v279, splat (i32 23)
  %v283 = bitcast <8 x i32> %v282 to <8 x float>
  %v284 = fadd <8 x float> %v276, splat (float 0x3FF0000000000000)
  %v285 = fmul <8 x float> %v284, %v281
  %v286 = fmul <8 x float> %v285, %v283
  %v287 = fcmp olt <8 x float> %v261, splat (float 0x0000000000000000)
  %v288 = select <8 x i1> %v287, <8 x float> %v286, <8 x float> splat (float 0x3FF0000000000000)
  %v289 = fadd <8 x float> %v286, splat (float 0x3FF0000000000000)
  %v290 = fdiv <8 x float> %v288, %v289
  %v291 = fmul <8 x float> %v254, %v290
  %v292 = add i64 0, 0
  %v293 = getelementptr inbounds float, ptr %v226, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v294)
  %v296 = fcmp ogt <8 x float> %v295, splat (float 0x4023000000000000)
  %v297 = select <8 x i1> %v296, <8 x float> splat (float 0x4023000000000000), <8 x float> %v295
  %v298 = fadd <8 x float> %v297, %v297
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v300 = fsub <8 x float> %v299, splat (float 0x4168000000000000)
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v298)
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v301)
  %v303 = bitcast <8 x float> %v299 to <8 x i32>
  %v304 = fmul <8 x float> %v302, %v302
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v302, <8 x float> splat (float 0x3F81227F40000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v302, <8 x float> splat (float 0x3FA5556740000000))
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> %v302, <8 x float> splat (float 0x3FC5554B00000000))
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> %v302, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v308, <8 x float> %v302)
  %v310 = shl <8 x i32> %v303, splat (i32 23)
  %v311 = add <8 x i32> %v310, splat (i32 1065353216)
  %v312 = bitcast <8 x i32> %v311 to <8 x float>
  %v313 = fsub <8 x float> %v312, splat (float 0x3FF0000000000000)
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v309, <8 x float> %v313)
  %v315 = fadd <8 x float> %v314, splat (float 0x4000000000000000)
  %v316 = fdiv <8 x float> %v314, %v315
  %v317 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v316, <8 x float> %v294)
  %v318 = fmul <8 x float> %v317, %v317
  %v319 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v320 = shufflevector <8 x float> %v319, <8 x float> poison, <8 x i32> zeroinitializer
  %v321 = fsub <8 x float> %v320, %v318
  %v322 = fmul <8 x float> %v291, %v321
  %v323 = fadd <8 x float> %v251, %v322
  %v324 = add i64 8, 0
  %v325 = getelementptr inbounds float, ptr %v220, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v14, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fadd <8 x float> %v326, %v329
  %v331 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v330)
  %v332 = fneg <8 x float> %v331
  %v333 = fcmp olt <8 x float> %v332, splat (float 0xC05A400000000000)
  %v334 = select <8 x i1> %v333, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v332
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v336 = fsub <8 x float> %v335, splat (float 0x4168000000000000)
  %v337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v334)
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v337)
  %v339 = bitcast <8 x float> %v335 to <8 x i32>
  %v340 = fmul <8 x float> %v338, %v338
  %v341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v338, <8 x float> splat (float 0x3F81227F40000000))
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> %v338, <8 x float> splat (float 0x3FA5556740000000))
  %v343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v342, <8 x float> %v338, <8 x float> splat (float 0x3FC5554B00000000))
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> %v338, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v340, <8 x float> %v344, <8 x float> %v338)
  %v346 = sub <8 x i32> %v339, splat (i32 1262485250)
  %v347 = lshr <8 x i32> %v346, splat (i32 1)
  %v348 = sub <8 x i32> %v346, %v347
  %v349 = shl <8 x i32> %v347, splat (i32 23)
  %v350 = bitcast <8 x i32> %v349 to <8 x float>
  %v351 = shl <8 x i32> %v348, splat (i32 23)
  %v352 = bitcast <8 x i32> %v351 to <8 x float>
  %v353 = fadd <8 x float> %v345, splat (float 0x3FF0000000000000)
  %v354 = fmul <8 x float> %v353, %v350
  %v355 = fmul <8 x float> %v354, %v352
  %v356 = fcmp olt <8 x float> %v330, splat (float 0x0000000000000000)
  %v357 = select <8 x i1> %v356, <8 x float> %v355, <8 x float> splat (float 0x3FF0000000000000)
  %v358 = fadd <8 x float> %v355, splat (float 0x3FF0000000000000)
  %v359 = fdiv <8 x float> %v357, %v358
  %v360 = fsub <8 x float> %v320, %v359
  %v361 = fmul <8 x float> %v323, %v360
  %v362 = fmul <8 x float> %v323, %v359
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v232, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = fmul <8 x float> %v323, %v365
  %v367 = add i64 0, 0
  %v368 = getelementptr inbounds float, ptr %v220, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = fmul <8 x float> %v323, %v369
  %v371 = fsub <8 x float> %v366, %v370
  %v372 = fmul <8 x float> %v371, %v359
  %v373 = fmul <8 x float> %v372, %v360
  %v374 = add i64 0, 0
  %v375 = getelementptr inbounds float, ptr %v238, i64 %v374
  store <8 x float> %v361, ptr %v375, align 4
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v244, i64 %v376
  store <8 x float> %v362, ptr %v377, align 4
  %v378 = add i64 8, 0
  %v379 = getelementptr inbounds float, ptr %v238, i64 %v378
  store <8 x float> %v373, ptr %v379, align 4
  %v380 = add nsw i64 %v195, 1
  br label %b11
b13:
  %v381 = add nsw i64 %v178, 1
  br label %b8
b10:
  %v382 = icmp sgt i64 %v3, 1
  br i1 %v382, label %b14, label %b15
b14:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 3
  %v384 = atomicrmw add ptr %v383, i64 1 acq_rel
  %v385 = load i64, ptr %v57, align 8
  %v386 = add i64 %v385, 1
  store i64 %v386, ptr %v57, align 8
  %v387 = mul i64 %v3, %v386
  br label %b16
b16:
  %v388 = load atomic i64, ptr %v383 acquire, align 8
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b17, label %b18
b17:
  %v390 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v391 = getelementptr inbounds float, ptr %v59, i64 0
  %v392 = getelementptr inbounds i64, ptr %v1, i64 4
  %v393 = load i64, ptr %v392, align 8
  %v394 = icmp eq i64 %v393, 0
  br i1 %v394, label %b19, label %b20
b19:
  %v395 = add i64 1, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, 1
  %v402 = select i1 %v401, i64 %v400, i64 1
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, 1
  %v407 = select i1 %v406, i64 %v405, i64 1
  %v408 = icmp slt i64 %v407, 1
  %v409 = select i1 %v408, i64 %v407, i64 1
  br label %b21
b21:
  %v410 = phi i64 [ %v402, %b19 ], [ %v438, %b26 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b22, label %b23
b22:
  %v412 = mul i64 %v410, 192
  %v413 = mul i64 %v410, 8
  %v414 = add i64 %v412, 0
  %v415 = add i64 %v413, 0
  %v416 = getelementptr inbounds float, ptr %v391, i64 %v414
  %v417 = sub i64 8, %v415
  %v418 = icmp slt i64 %v417, 0
  %v419 = select i1 %v418, i64 0, i64 %v417
  %v420 = icmp ult i64 %v419, 8
  %v421 = select i1 %v420, i64 %v419, i64 8
  %v422 = trunc i64 %v421 to i32
  %v423 = insertelement <8 x i32> poison, i32 %v422, i64 0
  %v424 = shufflevector <8 x i32> %v423, <8 x i32> poison, <8 x i32> zeroinitializer
  %v425 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v424
  %v426 = mul i64 %v415, 1
  %v427 = add i64 0, %v426
  %v428 = getelementptr inbounds float, ptr %v12, i64 %v427
  br label %b24
b24:
  %v429 = phi i64 [ 0, %b22 ], [ %v436, %b25 ]
  %v430 = icmp slt i64 %v429, 24
  br i1 %v430, label %b25, label %b26
b25:
  %v431 = mul i64 %v429, 8
  %v432 = getelementptr inbounds float, ptr %v428, i64 %v431
  %v433 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v432, <8 x i1> %v425, <8 x float> zeroinitializer)
  %v434 = mul i64 %v429, 8
  %v435 = getelementptr inbounds float, ptr %v416, i64 %v434
  store <8 x float> %v433, ptr %v435, align 4
  %v436 = add nsw i64 %v429, 1
  br label %b24
b26:
  %v437 = add i64 %v412, 192
  %v438 = add nsw i64 %v410, 1
  br label %b21
b23:
  br label %b20
b20:
  %v439 = icmp sgt i64 %v3, 1
  br i1 %v439, label %b27, label %b28
b27:
  %v440 = getelementptr inbounds i64, ptr %v1, i64 3
  %v441 = atomicrmw add ptr %v440, i64 1 acq_rel
  %v442 = load i64, ptr %v57, align 8
  %v443 = add i64 %v442, 1
  store i64 %v443, ptr %v57, align 8
  %v444 = mul i64 %v3, %v443
  br label %b29
b29:
  %v445 = load atomic i64, ptr %v440 acquire, align 8
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b30, label %b31
b30:
  %v447 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v449 = add i64 %v8, 0
  %v450 = sdiv i64 %v449, 1
  %v451 = add i64 %v2, 1
  %v452 = mul i64 %v450, %v2
  %v453 = sdiv i64 %v452, %v3
  %v454 = mul i64 %v453, 1
  %v455 = icmp slt i64 %v454, %v8
  %v456 = select i1 %v455, i64 %v454, i64 %v8
  %v457 = mul i64 %v450, %v451
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v8
  %v461 = select i1 %v460, i64 %v459, i64 %v8
  br label %b32
b32:
  %v462 = phi i64 [ %v456, %b28 ], [ %v563, %b37 ]
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b33, label %b34
b33:
  %v464 = add i64 %v462, 96
  %v465 = icmp slt i64 %v464, %v461
  %v466 = select i1 %v465, i64 %v464, i64 %v461
  br label %b35
b35:
  %v467 = phi i64 [ 0, %b33 ], [ %v562, %b40 ]
  %v468 = icmp slt i64 %v467, 1
  br i1 %v468, label %b36, label %b37
b36:
  %v469 = sub i64 %v466, %v462
  %v470 = sub i64 8, 1
  %v471 = add i64 %v469, %v470
  %v472 = sdiv i64 %v471, 8
  br label %b38
b38:
  %v473 = phi i64 [ 0, %b36 ], [ %v561, %b45 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b39, label %b40
b39:
  %v475 = mul i64 %v469, %v473
  %v476 = sdiv i64 %v475, %v472
  %v477 = add i64 %v462, %v476
  %v478 = add i64 %v473, 1
  %v479 = mul i64 %v469, %v478
  %v480 = sdiv i64 %v479, %v472
  %v481 = add i64 %v462, %v480
  %v482 = mul i64 %v467, 192
  %v483 = getelementptr inbounds float, ptr %v391, i64 %v482
  %v484 = sub i64 %v481, %v477
  %v485 = mul i64 %v477, 24
  %v486 = getelementptr inbounds float, ptr %v36, i64 %v485
  %v487 = getelementptr inbounds float, ptr %v486, i64 0
  %v488 = sub i64 %v484, 1
  %v489 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v488
  %v490 = load ptr, ptr %v489, align 4
  %v491 = icmp sgt i64 %v484, 0
  br i1 %v491, label %b41, label %b42
b41:
  call void %v490(ptr %v487, i64 24, ptr %v483, i64 24, ptr %v448)
  br label %b42
b42:
  %v492 = add i64 %v482, 192
  br label %b43
b43:
  %v493 = phi i64 [ %v477, %b42 ], [ %v560, %b48 ]
  %v494 = icmp slt i64 %v493, %v481
  br i1 %v494, label %b44, label %b45
b44:
  %v495 = sub i64 %v493, %v477
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v448, i64 %v496
  %v498 = mul i64 %v493, 8
  %v499 = getelementptr inbounds float, ptr %v18, i64 %v498
  %v500 = mul i64 %v493, 24
  %v501 = getelementptr inbounds float, ptr %v40, i64 %v500
  %v502 = mul i64 %v493, 8
  %v503 = getelementptr inbounds float, ptr %v28, i64 %v502
  br label %b46
b46:
  %v504 = phi i64 [ 0, %b44 ], [ %v559, %b47 ]
  %v505 = icmp slt i64 %v504, 1
  br i1 %v505, label %b47, label %b48
b47:
  %v506 = mul i64 %v467, 1
  %v507 = add i64 %v506, %v504
  %v508 = mul i64 %v507, 8
  %v509 = add i64 0, %v504
  %v510 = mul i64 %v509, 8
  %v511 = getelementptr inbounds float, ptr %v497, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 0, %v508
  %v514 = getelementptr inbounds float, ptr %v499, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = add i64 16, %v508
  %v517 = getelementptr inbounds float, ptr %v501, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 0, %v508
  %v520 = getelementptr inbounds float, ptr %v16, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = fadd <8 x float> %v518, %v521
  %v523 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v522)
  %v524 = fneg <8 x float> %v523
  %v525 = fcmp olt <8 x float> %v524, splat (float 0xC05A400000000000)
  %v526 = select <8 x i1> %v525, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v524
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v526, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v528 = fsub <8 x float> %v527, splat (float 0x4168000000000000)
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v526)
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v529)
  %v531 = bitcast <8 x float> %v527 to <8 x i32>
  %v532 = fmul <8 x float> %v530, %v530
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v530, <8 x float> splat (float 0x3F81227F40000000))
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> %v530, <8 x float> splat (float 0x3FA5556740000000))
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> %v530, <8 x float> splat (float 0x3FC5554B00000000))
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v535, <8 x float> %v530, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v536, <8 x float> %v530)
  %v538 = sub <8 x i32> %v531, splat (i32 1262485250)
  %v539 = lshr <8 x i32> %v538, splat (i32 1)
  %v540 = sub <8 x i32> %v538, %v539
  %v541 = shl <8 x i32> %v539, splat (i32 23)
  %v542 = bitcast <8 x i32> %v541 to <8 x float>
  %v543 = shl <8 x i32> %v540, splat (i32 23)
  %v544 = bitcast <8 x i32> %v543 to <8 x float>
  %v545 = fadd <8 x float> %v537, splat (float 0x3FF0000000000000)
  %v546 = fmul <8 x float> %v545, %v542
  %v547 = fmul <8 x float> %v546, %v544
  %v548 = fcmp olt <8 x float> %v522, splat (float 0x0000000000000000)
  %v549 = select <8 x i1> %v548, <8 x float> %v547, <8 x float> splat (float 0x3FF0000000000000)
  %v550 = fadd <8 x float> %v547, splat (float 0x3FF0000000000000)
  %v551 = fdiv <8 x float> %v549, %v550
  %v552 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v553 = shufflevector <8 x float> %v552, <8 x float> poison, <8 x i32> zeroinitializer
  %v554 = fsub <8 x float> %v553, %v551
  %v555 = fmul <8 x float> %v515, %v554
  %v556 = fadd <8 x float> %v555, %v512
  %v557 = add i64 0, %v508
  %v558 = getelementptr inbounds float, ptr %v503, i64 %v557
  store <8 x float> %v556, ptr %v558, align 4
  %v559 = add nsw i64 %v504, 1
  br label %b46
b48:
  %v560 = add nsw i64 %v493, 1
  br label %b43
b45:
  %v561 = add nsw i64 %v473, 1
  br label %b38
b40:
  %v562 = add nsw i64 %v467, 1
  br label %b35
b37:
  %v563 = add nsw i64 %v462, 96
  br label %b32
b34:
  %v564 = icmp sgt i64 %v3, 1
  br i1 %v564, label %b49, label %b50
b49:
  %v565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v566 = atomicrmw add ptr %v565, i64 1 acq_rel
  %v567 = load i64, ptr %v57, align 8
  %v568 = add i64 %v567, 1
  store i64 %v568, ptr %v57, align 8
  %v569 = mul i64 %v3, %v568
  br label %b51
b51:
  %v570 = load atomic i64, ptr %v565 acquire, align 8
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b52, label %b53
b52:
  %v572 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v573 = mul i64 0, 24
  %v574 = getelementptr inbounds float, ptr %v36, i64 %v573
  %v575 = getelementptr inbounds float, ptr %v574, i64 0
  %v576 = mul i64 0, 8
  %v577 = getelementptr inbounds float, ptr %v10, i64 %v576
  %v578 = getelementptr inbounds float, ptr %v577, i64 0
  %v579 = getelementptr inbounds float, ptr %v62, i64 12288
  %v580 = add i64 24, 1
  %v581 = sdiv i64 %v580, 2
  %v582 = add i64 %v2, 1
  %v583 = mul i64 %v581, %v2
  %v584 = sdiv i64 %v583, %v3
  %v585 = mul i64 %v584, 2
  %v586 = icmp slt i64 %v585, 24
  %v587 = select i1 %v586, i64 %v585, i64 24
  %v588 = mul i64 %v581, %v582
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 2
  %v591 = icmp slt i64 %v590, 24
  %v592 = select i1 %v591, i64 %v590, i64 24
  %v593 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b54
b54:
  %v594 = phi i64 [ %v587, %b50 ], [ %v602, %b59 ]
  %v595 = icmp slt i64 %v594, %v592
  br i1 %v595, label %b55, label %b56
b55:
  %v596 = mul i64 %v594, 8
  %v597 = getelementptr inbounds float, ptr %v593, i64 %v596
  br label %b57
b57:
  %v598 = phi i64 [ 0, %b55 ], [ %v601, %b58 ]
  %v599 = icmp slt i64 %v598, 8
  br i1 %v599, label %b58, label %b59
b58:
  %v600 = getelementptr inbounds float, ptr %v597, i64 %v598
  store float 0x0000000000000000, ptr %v600, align 4
  %v601 = add nsw i64 %v598, 1
  br label %b57
b59:
  %v602 = add nsw i64 %v594, 1
  br label %b54
b56:
  %v603 = mul i64 %v8, 1
  br label %b60
b60:
  %v604 = phi i64 [ 0, %b56 ], [ %v708, %b65 ]
  %v605 = icmp slt i64 %v604, %v603
  br i1 %v605, label %b61, label %b62
b61:
  %v606 = sub i64 %v603, %v604
  %v607 = icmp slt i64 %v606, 384
  %v608 = select i1 %v607, i64 %v606, i64 384
  br label %b63
b63:
  %v609 = phi i64 [ %v587, %b61 ], [ %v707, %b89 ]
  %v610 = icmp slt i64 %v609, %v592
  br i1 %v610, label %b64, label %b65
b64:
  %v611 = sub i64 %v592, %v609
  %v612 = icmp slt i64 %v611, 64
  %v613 = select i1 %v612, i64 %v611, i64 64
  %v614 = sdiv i64 %v613, 2
  %v615 = mul i64 %v614, 2
  %v616 = sub i64 %v613, %v615
  %v617 = mul i64 %v604, 24
  %v618 = add i64 %v617, %v609
  %v619 = getelementptr inbounds float, ptr %v575, i64 %v618
  br label %b66
b66:
  %v620 = phi i64 [ 0, %b64 ], [ %v646, %b74 ]
  %v621 = icmp slt i64 %v620, %v608
  br i1 %v621, label %b67, label %b68
b67:
  %v622 = mul i64 %v620, 24
  %v623 = getelementptr inbounds float, ptr %v619, i64 %v622
  %v624 = mul i64 %v620, 2
  %v625 = getelementptr inbounds float, ptr %v579, i64 %v624
  br label %b69
b69:
  %v626 = phi i64 [ 0, %b67 ], [ %v635, %b70 ]
  %v627 = icmp slt i64 %v626, %v614
  br i1 %v627, label %b70, label %b71
b70:
  %v628 = mul i64 %v626, 2
  %v629 = getelementptr inbounds float, ptr %v623, i64 %v628
  %v630 = mul i64 %v626, 768
  %v631 = getelementptr inbounds float, ptr %v625, i64 %v630
  %v632 = getelementptr inbounds float, ptr %v629, i64 0
  %v633 = load <2 x float>, ptr %v632, align 4
  %v634 = getelementptr inbounds float, ptr %v631, i64 0
  store <2 x float> %v633, ptr %v634, align 4
  %v635 = add nsw i64 %v626, 1
  br label %b69
b71:
  %v636 = mul i64 %v614, 2
  %v637 = getelementptr inbounds float, ptr %v623, i64 %v636
  %v638 = mul i64 %v614, 768
  %v639 = getelementptr inbounds float, ptr %v625, i64 %v638
  br label %b72
b72:
  %v640 = phi i64 [ 0, %b71 ], [ %v645, %b73 ]
  %v641 = icmp slt i64 %v640, %v616
  br i1 %v641, label %b73, label %b74
b73:
  %v642 = getelementptr inbounds float, ptr %v637, i64 %v640
  %v643 = load float, ptr %v642, align 4
  %v644 = getelementptr inbounds float, ptr %v639, i64 %v640
  store float %v643, ptr %v644, align 4
  %v645 = add nsw i64 %v640, 1
  br label %b72, !llvm.loop !0
b74:
  %v646 = add nsw i64 %v620, 1
  br label %b66
b68:
  br label %b75
b75:
  %v647 = phi i64 [ 0, %b68 ], [ %v682, %b83 ]
  %v648 = icmp slt i64 %v647, 0
  br i1 %v648, label %b76, label %b77
b76:
  %v649 = mul i64 %v604, 8
  %v650 = add i64 %v649, %v647
  %v651 = getelementptr inbounds float, ptr %v578, i64 %v650
  br label %b78
b78:
  %v652 = phi i64 [ 0, %b76 ], [ %v670, %b79 ]
  %v653 = icmp slt i64 %v652, %v608
  br i1 %v653, label %b79, label %b80
b79:
  %v654 = mul i64 %v652, 8
  %v655 = getelementptr inbounds float, ptr %v651, i64 %v654
  %v656 = mul i64 %v652, 32
  %v657 = getelementptr inbounds float, ptr %v62, i64 %v656
  %v658 = getelementptr inbounds float, ptr %v655, i64 0
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = getelementptr inbounds float, ptr %v657, i64 0
  store <8 x float> %v659, ptr %v660, align 4
  %v661 = getelementptr inbounds float, ptr %v655, i64 8
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = getelementptr inbounds float, ptr %v657, i64 8
  store <8 x float> %v662, ptr %v663, align 4
  %v664 = getelementptr inbounds float, ptr %v655, i64 16
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = getelementptr inbounds float, ptr %v657, i64 16
  store <8 x float> %v665, ptr %v666, align 4
  %v667 = getelementptr inbounds float, ptr %v655, i64 24
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = getelementptr inbounds float, ptr %v657, i64 24
  store <8 x float> %v668, ptr %v669, align 4
  %v670 = add nsw i64 %v652, 1
  br label %b78
b80:
  %v671 = sdiv i64 %v613, 2
  br label %b81
b81:
  %v672 = phi i64 [ 0, %b80 ], [ %v681, %b82 ]
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b82, label %b83
b82:
  %v674 = mul i64 %v672, 2
  %v675 = add i64 %v609, %v674
  %v676 = mul i64 %v672, 768
  %v677 = getelementptr inbounds float, ptr %v579, i64 %v676
  %v678 = mul i64 %v675, 8
  %v679 = add i64 %v678, %v647
  %v680 = getelementptr inbounds float, ptr %v593, i64 %v679
  call void @outer_2x32(ptr %v677, ptr %v62, i64 %v608, ptr %v680, i64 8)
  %v681 = add nsw i64 %v672, 1
  br label %b81
b83:
  %v682 = add nsw i64 %v647, 32
  br label %b75
b77:
  %v683 = mul i64 %v604, 8
  %v684 = add i64 %v683, 0
  %v685 = getelementptr inbounds float, ptr %v578, i64 %v684
  br label %b84
b84:
  %v686 = phi i64 [ 0, %b77 ], [ %v695, %b85 ]
  %v687 = icmp slt i64 %v686, %v608
  br i1 %v687, label %b85, label %b86
b85:
  %v688 = mul i64 %v686, 8
  %v689 = getelementptr inbounds float, ptr %v685, i64 %v688
  %v690 = mul i64 %v686, 8
  %v691 = getelementptr inbounds float, ptr %v62, i64 %v690
  %v692 = getelementptr inbounds float, ptr %v689, i64 0
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = getelementptr inbounds float, ptr %v691, i64 0
  store <8 x float> %v693, ptr %v694, align 4
  %v695 = add nsw i64 %v686, 1
  br label %b84
b86:
  %v696 = sdiv i64 %v613, 2
  br label %b87
b87:
  %v697 = phi i64 [ 0, %b86 ], [ %v706, %b88 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b88, label %b89
b88:
  %v699 = mul i64 %v697, 2
  %v700 = add i64 %v609, %v699
  %v701 = mul i64 %v697, 768
  %v702 = getelementptr inbounds float, ptr %v579, i64 %v701
  %v703 = mul i64 %v700, 8
  %v704 = add i64 %v703, 0
  %v705 = getelementptr inbounds float, ptr %v593, i64 %v704
  call void @outer_2x8(ptr %v702, ptr %v62, i64 %v608, ptr %v705, i64 8)
  %v706 = add nsw i64 %v697, 1
  br label %b87
b89:
  %v707 = add nsw i64 %v609, 64
  br label %b63
b65:
  %v708 = add nsw i64 %v604, 384
  br label %b60
b62:
  %v709 = icmp sgt i64 %v3, 1
  br i1 %v709, label %b90, label %b91
b90:
  %v710 = getelementptr inbounds i64, ptr %v1, i64 3
  %v711 = atomicrmw add ptr %v710, i64 1 acq_rel
  %v712 = load i64, ptr %v57, align 8
  %v713 = add i64 %v712, 1
  store i64 %v713, ptr %v57, align 8
  %v714 = mul i64 %v3, %v713
  br label %b92
b92:
  %v715 = load atomic i64, ptr %v710 acquire, align 8
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b93, label %b94
b93:
  %v717 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v718 = icmp eq i64 %v2, 0
  br i1 %v718, label %b95, label %b96
b95:
  br label %b97
b97:
  %v719 = phi i64 [ 0, %b95 ], [ %v736, %b102 ]
  %v720 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v735, %b102 ]
  %v721 = icmp slt i64 %v719, %v8
  br i1 %v721, label %b98, label %b99
b98:
  %v722 = add i64 %v719, 128
  %v723 = icmp slt i64 %v722, %v8
  %v724 = select i1 %v723, i64 %v722, i64 %v8
  br label %b100
b100:
  %v725 = phi i64 [ %v719, %b98 ], [ %v734, %b101 ]
  %v726 = phi <8 x float> [ splat (float 0x0000000000000000), %b98 ], [ %v733, %b101 ]
  %v727 = icmp slt i64 %v725, %v724
  br i1 %v727, label %b101, label %b102
b101:
  %v728 = mul i64 %v725, 24
  %v729 = getelementptr inbounds float, ptr %v36, i64 %v728
  %v730 = add i64 8, 0
  %v731 = getelementptr inbounds float, ptr %v729, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = fadd <8 x float> %v726, %v732
  %v734 = add nsw i64 %v725, 1
  br label %b100
b102:
  %v735 = fadd <8 x float> %v720, %v726
  %v736 = add nsw i64 %v719, 128
  br label %b97
b99:
  %v737 = add i64 0, 0
  %v738 = getelementptr inbounds float, ptr %v32, i64 %v737
  store <8 x float> %v720, ptr %v738, align 4
  br label %b96
b96:
  %v739 = icmp sgt i64 %v3, 1
  br i1 %v739, label %b103, label %b104
b103:
  %v740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v741 = atomicrmw add ptr %v740, i64 1 acq_rel
  %v742 = load i64, ptr %v57, align 8
  %v743 = add i64 %v742, 1
  store i64 %v743, ptr %v57, align 8
  %v744 = mul i64 %v3, %v743
  br label %b105
b105:
  %v745 = load atomic i64, ptr %v740 acquire, align 8
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b106, label %b107
b106:
  %v747 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v748 = icmp eq i64 %v2, 0
  br i1 %v748, label %b108, label %b109
b108:
  br label %b110
b110:
  %v749 = phi i64 [ 0, %b108 ], [ %v766, %b115 ]
  %v750 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v765, %b115 ]
  %v751 = icmp slt i64 %v749, %v8
  br i1 %v751, label %b111, label %b112
b111:
  %v752 = add i64 %v749, 128
  %v753 = icmp slt i64 %v752, %v8
  %v754 = select i1 %v753, i64 %v752, i64 %v8
  br label %b113
b113:
  %v755 = phi i64 [ %v749, %b111 ], [ %v764, %b114 ]
  %v756 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v763, %b114 ]
  %v757 = icmp slt i64 %v755, %v754
  br i1 %v757, label %b114, label %b115
b114:
  %v758 = mul i64 %v755, 24
  %v759 = getelementptr inbounds float, ptr %v36, i64 %v758
  %v760 = add i64 16, 0
  %v761 = getelementptr inbounds float, ptr %v759, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fadd <8 x float> %v756, %v762
  %v764 = add nsw i64 %v755, 1
  br label %b113
b115:
  %v765 = fadd <8 x float> %v750, %v756
  %v766 = add nsw i64 %v749, 128
  br label %b110
b112:
  %v767 = add i64 0, 0
  %v768 = getelementptr inbounds float, ptr %v34, i64 %v767
  store <8 x float> %v750, ptr %v768, align 4
  br label %b109
b109:
  %v769 = icmp sgt i64 %v3, 1
  br i1 %v769, label %b116, label %b117
b116:
  %v770 = getelementptr inbounds i64, ptr %v1, i64 3
  %v771 = atomicrmw add ptr %v770, i64 1 acq_rel
  %v772 = load i64, ptr %v57, align 8
  %v773 = add i64 %v772, 1
  store i64 %v773, ptr %v57, align 8
  %v774 = mul i64 %v3, %v773
  br label %b118
b118:
  %v775 = load atomic i64, ptr %v770 acquire, align 8
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b119, label %b120
b119:
  %v777 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
