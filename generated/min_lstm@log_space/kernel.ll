; generated from specs/min_lstm.yaml by `make generated`: do not edit
; min_lstm@log_space I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v45 = alloca i64, i64 1, align 8
  %v481 = alloca float, i64 96, align 4
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
  %v33 = getelementptr inbounds i64, ptr %v1, i64 6
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr inbounds i64, ptr %v1, i64 9
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 10
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 12
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 15
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 17
  %v44 = load i64, ptr %v43, align 8
  store i64 0, ptr %v45, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v47 = load ptr, ptr %v46, align 4
  %v48 = mul i64 %v2, 0
  %v49 = add i64 %v48, 192
  %v50 = getelementptr inbounds float, ptr %v47, i64 %v49
  %v51 = getelementptr inbounds i64, ptr %v1, i64 4
  %v52 = load i64, ptr %v51, align 8
  %v53 = icmp eq i64 %v52, 0
  br i1 %v53, label %b0, label %b1
b0:
  %v54 = icmp eq i64 %v2, 0
  br i1 %v54, label %b2, label %b3
b2:
  %v55 = add i64 0, 0
  %v56 = getelementptr inbounds float, ptr %v30, i64 %v55
  %v57 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v58, ptr %v56, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v59 = icmp sgt i64 %v3, 1
  br i1 %v59, label %b4, label %b5
b4:
  %v60 = getelementptr inbounds i64, ptr %v1, i64 3
  %v61 = atomicrmw add ptr %v60, i64 1 acq_rel
  %v62 = load i64, ptr %v45, align 8
  %v63 = add i64 %v62, 1
  store i64 %v63, ptr %v45, align 8
  %v64 = mul i64 %v3, %v63
  br label %b6
b6:
  %v65 = load atomic i64, ptr %v60 acquire, align 8
  %v66 = icmp slt i64 %v65, %v64
  br i1 %v66, label %b7, label %b8
b7:
  %v67 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 4
  %v69 = load i64, ptr %v68, align 8
  %v70 = icmp eq i64 %v69, 0
  br i1 %v70, label %b9, label %b10
b9:
  %v71 = getelementptr inbounds i64, ptr %v1, i64 18
  %v72 = load i64, ptr %v71, align 8
  %v73 = icmp eq i64 %v72, 0
  br i1 %v73, label %b11, label %b12
b11:
  %v74 = add i64 %v7, 0
  %v75 = sdiv i64 %v74, 1
  %v76 = add i64 %v2, 1
  %v77 = mul i64 %v75, %v2
  %v78 = sdiv i64 %v77, %v3
  %v79 = mul i64 %v78, 1
  %v80 = icmp slt i64 %v79, %v7
  %v81 = select i1 %v80, i64 %v79, i64 %v7
  %v82 = mul i64 %v75, %v76
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, %v7
  %v86 = select i1 %v85, i64 %v84, i64 %v7
  br label %b13
b13:
  %v87 = phi i64 [ %v81, %b11 ], [ %v98, %b14 ]
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b14, label %b15
b14:
  %v89 = and i64 0, %v38
  %v90 = mul i64 %v89, %v7
  %v91 = add i64 %v90, %v87
  %v92 = mul i64 %v91, 8
  %v93 = getelementptr inbounds float, ptr %v18, i64 %v92
  %v94 = add i64 0, 0
  %v95 = getelementptr inbounds float, ptr %v93, i64 %v94
  %v96 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v97, ptr %v95, align 4
  %v98 = add nsw i64 %v87, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v99 = icmp sgt i64 %v3, 1
  br i1 %v99, label %b16, label %b17
b16:
  %v100 = getelementptr inbounds i64, ptr %v1, i64 3
  %v101 = atomicrmw add ptr %v100, i64 1 acq_rel
  %v102 = load i64, ptr %v45, align 8
  %v103 = add i64 %v102, 1
  store i64 %v103, ptr %v45, align 8
  %v104 = mul i64 %v3, %v103
  br label %b18
b18:
  %v105 = load atomic i64, ptr %v100 acquire, align 8
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %b19, label %b20
b19:
  %v107 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v108 = getelementptr inbounds float, ptr %v47, i64 0
  %v109 = getelementptr inbounds i64, ptr %v1, i64 4
  %v110 = load i64, ptr %v109, align 8
  %v111 = icmp eq i64 %v110, 0
  br i1 %v111, label %b21, label %b22
b21:
  %v112 = add i64 1, 0
  %v113 = sdiv i64 %v112, 1
  %v114 = add i64 %v2, 1
  %v115 = mul i64 %v113, %v2
  %v116 = sdiv i64 %v115, %v3
  %v117 = mul i64 %v116, 1
  %v118 = icmp slt i64 %v117, 1
  %v119 = select i1 %v118, i64 %v117, i64 1
  %v120 = mul i64 %v113, %v114
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, 1
  %v124 = select i1 %v123, i64 %v122, i64 1
  %v125 = icmp slt i64 %v124, 1
  %v126 = select i1 %v125, i64 %v124, i64 1
  br label %b23
b23:
  %v127 = phi i64 [ %v119, %b21 ], [ %v462, %b61 ]
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b24, label %b25
b24:
  %v129 = mul i64 %v127, 192
  %v130 = mul i64 %v127, 24
  %v131 = add i64 %v129, 0
  %v132 = add i64 %v130, 0
  %v133 = getelementptr inbounds float, ptr %v108, i64 %v131
  %v134 = sub i64 24, %v132
  %v135 = icmp slt i64 %v134, 0
  %v136 = select i1 %v135, i64 0, i64 %v134
  %v137 = icmp ult i64 %v136, 8
  %v138 = select i1 %v137, i64 %v136, i64 8
  %v139 = trunc i64 %v138 to i32
  %v140 = insertelement <8 x i32> poison, i32 %v139, i64 0
  %v141 = shufflevector <8 x i32> %v140, <8 x i32> poison, <8 x i32> zeroinitializer
  %v142 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v141
  %v143 = mul i64 %v132, 8
  %v144 = add i64 0, %v143
  %v145 = getelementptr inbounds float, ptr %v12, i64 %v144
  %v146 = icmp sge i64 %v136, 8
  br i1 %v146, label %b26, label %b27
b26:
  br label %b28
b28:
  %v147 = phi i64 [ 0, %b26 ], [ %v221, %b29 ]
  %v148 = icmp slt i64 %v147, 8
  br i1 %v148, label %b29, label %b30
b29:
  %v149 = add i64 %v147, 0
  %v150 = getelementptr inbounds float, ptr %v145, i64 %v149
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = add i64 %v147, 8
  %v153 = getelementptr inbounds float, ptr %v145, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = add i64 %v147, 16
  %v156 = getelementptr inbounds float, ptr %v145, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = add i64 %v147, 24
  %v159 = getelementptr inbounds float, ptr %v145, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 %v147, 32
  %v162 = getelementptr inbounds float, ptr %v145, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 %v147, 40
  %v165 = getelementptr inbounds float, ptr %v145, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 %v147, 48
  %v168 = getelementptr inbounds float, ptr %v145, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 %v147, 56
  %v171 = getelementptr inbounds float, ptr %v145, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = shufflevector <8 x float> %v151, <8 x float> %v163, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v174 = shufflevector <8 x float> %v151, <8 x float> %v163, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v175 = shufflevector <8 x float> %v154, <8 x float> %v166, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v176 = shufflevector <8 x float> %v154, <8 x float> %v166, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v177 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v178 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v179 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v180 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v181 = shufflevector <8 x float> %v173, <8 x float> %v177, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v182 = shufflevector <8 x float> %v173, <8 x float> %v177, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v183 = shufflevector <8 x float> %v175, <8 x float> %v179, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v184 = shufflevector <8 x float> %v175, <8 x float> %v179, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v185 = shufflevector <8 x float> %v174, <8 x float> %v178, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v186 = shufflevector <8 x float> %v174, <8 x float> %v178, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v187 = shufflevector <8 x float> %v176, <8 x float> %v180, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v188 = shufflevector <8 x float> %v176, <8 x float> %v180, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v181, <8 x float> %v183, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v190 = shufflevector <8 x float> %v181, <8 x float> %v183, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v191 = shufflevector <8 x float> %v182, <8 x float> %v184, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v192 = shufflevector <8 x float> %v182, <8 x float> %v184, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v193 = shufflevector <8 x float> %v185, <8 x float> %v187, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v194 = shufflevector <8 x float> %v185, <8 x float> %v187, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v195 = shufflevector <8 x float> %v186, <8 x float> %v188, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v196 = shufflevector <8 x float> %v186, <8 x float> %v188, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v197 = add i64 %v147, 0
  %v198 = mul i64 %v197, 24
  %v199 = getelementptr inbounds float, ptr %v133, i64 %v198
  store <8 x float> %v189, ptr %v199, align 4
  %v200 = add i64 %v147, 1
  %v201 = mul i64 %v200, 24
  %v202 = getelementptr inbounds float, ptr %v133, i64 %v201
  store <8 x float> %v190, ptr %v202, align 4
  %v203 = add i64 %v147, 2
  %v204 = mul i64 %v203, 24
  %v205 = getelementptr inbounds float, ptr %v133, i64 %v204
  store <8 x float> %v191, ptr %v205, align 4
  %v206 = add i64 %v147, 3
  %v207 = mul i64 %v206, 24
  %v208 = getelementptr inbounds float, ptr %v133, i64 %v207
  store <8 x float> %v192, ptr %v208, align 4
  %v209 = add i64 %v147, 4
  %v210 = mul i64 %v209, 24
  %v211 = getelementptr inbounds float, ptr %v133, i64 %v210
  store <8 x float> %v193, ptr %v211, align 4
  %v212 = add i64 %v147, 5
  %v213 = mul i64 %v212, 24
  %v214 = getelementptr inbounds float, ptr %v133, i64 %v213
  store <8 x float> %v194, ptr %v214, align 4
  %v215 = add i64 %v147, 6
  %v216 = mul i64 %v215, 24
  %v217 = getelementptr inbounds float, ptr %v133, i64 %v216
  store <8 x float> %v195, ptr %v217, align 4
  %v218 = add i64 %v147, 7
  %v219 = mul i64 %v218, 24
  %v220 = getelementptr inbounds float, ptr %v133, i64 %v219
  store <8 x float> %v196, ptr %v220, align 4
  %v221 = add nsw i64 %v147, 8
  br label %b28
b30:
  br label %b31
b31:
  %v222 = phi i64 [ 8, %b30 ], [ %v230, %b32 ]
  %v223 = icmp slt i64 %v222, 8
  br i1 %v223, label %b32, label %b33
b32:
  %v224 = mul i64 %v222, 1
  %v225 = getelementptr inbounds float, ptr %v145, i64 %v224
  %v226 = getelementptr float, ptr %v225, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v227 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v226, <8 x i1> %v142, <8 x float> zeroinitializer)
  %v228 = mul i64 %v222, 24
  %v229 = getelementptr inbounds float, ptr %v133, i64 %v228
  store <8 x float> %v227, ptr %v229, align 4
  %v230 = add nsw i64 %v222, 1
  br label %b31
b33:
  br label %b27
b27:
  %v231 = icmp slt i64 %v136, 8
  br i1 %v231, label %b34, label %b35
b34:
  br label %b36
b36:
  %v232 = phi i64 [ 0, %b34 ], [ %v240, %b37 ]
  %v233 = icmp slt i64 %v232, 8
  br i1 %v233, label %b37, label %b38
b37:
  %v234 = mul i64 %v232, 1
  %v235 = getelementptr inbounds float, ptr %v145, i64 %v234
  %v236 = getelementptr float, ptr %v235, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v237 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v236, <8 x i1> %v142, <8 x float> zeroinitializer)
  %v238 = mul i64 %v232, 24
  %v239 = getelementptr inbounds float, ptr %v133, i64 %v238
  store <8 x float> %v237, ptr %v239, align 4
  %v240 = add nsw i64 %v232, 1
  br label %b36
b38:
  br label %b35
b35:
  %v241 = add i64 %v129, 8
  %v242 = add i64 %v130, 8
  %v243 = getelementptr inbounds float, ptr %v108, i64 %v241
  %v244 = sub i64 24, %v242
  %v245 = icmp slt i64 %v244, 0
  %v246 = select i1 %v245, i64 0, i64 %v244
  %v247 = icmp ult i64 %v246, 8
  %v248 = select i1 %v247, i64 %v246, i64 8
  %v249 = trunc i64 %v248 to i32
  %v250 = insertelement <8 x i32> poison, i32 %v249, i64 0
  %v251 = shufflevector <8 x i32> %v250, <8 x i32> poison, <8 x i32> zeroinitializer
  %v252 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v251
  %v253 = mul i64 %v242, 8
  %v254 = add i64 0, %v253
  %v255 = getelementptr inbounds float, ptr %v12, i64 %v254
  %v256 = icmp sge i64 %v246, 8
  br i1 %v256, label %b39, label %b40
b39:
  br label %b41
b41:
  %v257 = phi i64 [ 0, %b39 ], [ %v331, %b42 ]
  %v258 = icmp slt i64 %v257, 8
  br i1 %v258, label %b42, label %b43
b42:
  %v259 = add i64 %v257, 0
  %v260 = getelementptr inbounds float, ptr %v255, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 %v257, 8
  %v263 = getelementptr inbounds float, ptr %v255, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 %v257, 16
  %v266 = getelementptr inbounds float, ptr %v255, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 %v257, 24
  %v269 = getelementptr inbounds float, ptr %v255, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 %v257, 32
  %v272 = getelementptr inbounds float, ptr %v255, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 %v257, 40
  %v275 = getelementptr inbounds float, ptr %v255, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v257, 48
  %v278 = getelementptr inbounds float, ptr %v255, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 %v257, 56
  %v281 = getelementptr inbounds float, ptr %v255, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v284 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v285 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v286 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v287 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v288 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v289 = shufflevector <8 x float> %v270, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v290 = shufflevector <8 x float> %v270, <8 x float> %v282, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v291 = shufflevector <8 x float> %v283, <8 x float> %v287, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v292 = shufflevector <8 x float> %v283, <8 x float> %v287, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v293 = shufflevector <8 x float> %v285, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v294 = shufflevector <8 x float> %v285, <8 x float> %v289, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v295 = shufflevector <8 x float> %v284, <8 x float> %v288, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v296 = shufflevector <8 x float> %v284, <8 x float> %v288, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v297 = shufflevector <8 x float> %v286, <8 x float> %v290, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v298 = shufflevector <8 x float> %v286, <8 x float> %v290, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v291, <8 x float> %v293, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v300 = shufflevector <8 x float> %v291, <8 x float> %v293, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v301 = shufflevector <8 x float> %v292, <8 x float> %v294, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v302 = shufflevector <8 x float> %v292, <8 x float> %v294, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v303 = shufflevector <8 x float> %v295, <8 x float> %v297, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v304 = shufflevector <8 x float> %v295, <8 x float> %v297, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v305 = shufflevector <8 x float> %v296, <8 x float> %v298, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v306 = shufflevector <8 x float> %v296, <8 x float> %v298, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v307 = add i64 %v257, 0
  %v308 = mul i64 %v307, 24
  %v309 = getelementptr inbounds float, ptr %v243, i64 %v308
  store <8 x float> %v299, ptr %v309, align 4
  %v310 = add i64 %v257, 1
  %v311 = mul i64 %v310, 24
  %v312 = getelementptr inbounds float, ptr %v243, i64 %v311
  store <8 x float> %v300, ptr %v312, align 4
  %v313 = add i64 %v257, 2
  %v314 = mul i64 %v313, 24
  %v315 = getelementptr inbounds float, ptr %v243, i64 %v314
  store <8 x float> %v301, ptr %v315, align 4
  %v316 = add i64 %v257, 3
  %v317 = mul i64 %v316, 24
  %v318 = getelementptr inbounds float, ptr %v243, i64 %v317
  store <8 x float> %v302, ptr %v318, align 4
  %v319 = add i64 %v257, 4
  %v320 = mul i64 %v319, 24
  %v321 = getelementptr inbounds float, ptr %v243, i64 %v320
  store <8 x float> %v303, ptr %v321, align 4
  %v322 = add i64 %v257, 5
  %v323 = mul i64 %v322, 24
  %v324 = getelementptr inbounds float, ptr %v243, i64 %v323
  store <8 x float> %v304, ptr %v324, align 4
  %v325 = add i64 %v257, 6
  %v326 = mul i64 %v325, 24
  %v327 = getelementptr inbounds float, ptr %v243, i64 %v326
  store <8 x float> %v305, ptr %v327, align 4
  %v328 = add i64 %v257, 7
  %v329 = mul i64 %v328, 24
  %v330 = getelementptr inbounds float, ptr %v243, i64 %v329
  store <8 x float> %v306, ptr %v330, align 4
  %v331 = add nsw i64 %v257, 8
  br label %b41
b43:
  br label %b44
b44:
  %v332 = phi i64 [ 8, %b43 ], [ %v340, %b45 ]
  %v333 = icmp slt i64 %v332, 8
  br i1 %v333, label %b45, label %b46
b45:
  %v334 = mul i64 %v332, 1
  %v335 = getelementptr inbounds float, ptr %v255, i64 %v334
  %v336 = getelementptr float, ptr %v335, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v337 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v336, <8 x i1> %v252, <8 x float> zeroinitializer)
  %v338 = mul i64 %v332, 24
  %v339 = getelementptr inbounds float, ptr %v243, i64 %v338
  store <8 x float> %v337, ptr %v339, align 4
  %v340 = add nsw i64 %v332, 1
  br label %b44
b46:
  br label %b40
b40:
  %v341 = icmp slt i64 %v246, 8
  br i1 %v341, label %b47, label %b48
b47:
  br label %b49
b49:
  %v342 = phi i64 [ 0, %b47 ], [ %v350, %b50 ]
  %v343 = icmp slt i64 %v342, 8
  br i1 %v343, label %b50, label %b51
b50:
  %v344 = mul i64 %v342, 1
  %v345 = getelementptr inbounds float, ptr %v255, i64 %v344
  %v346 = getelementptr float, ptr %v345, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v347 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v346, <8 x i1> %v252, <8 x float> zeroinitializer)
  %v348 = mul i64 %v342, 24
  %v349 = getelementptr inbounds float, ptr %v243, i64 %v348
  store <8 x float> %v347, ptr %v349, align 4
  %v350 = add nsw i64 %v342, 1
  br label %b49
b51:
  br label %b48
b48:
  %v351 = add i64 %v129, 16
  %v352 = add i64 %v130, 16
  %v353 = getelementptr inbounds float, ptr %v108, i64 %v351
  %v354 = sub i64 24, %v352
  %v355 = icmp slt i64 %v354, 0
  %v356 = select i1 %v355, i64 0, i64 %v354
  %v357 = icmp ult i64 %v356, 8
  %v358 = select i1 %v357, i64 %v356, i64 8
  %v359 = trunc i64 %v358 to i32
  %v360 = insertelement <8 x i32> poison, i32 %v359, i64 0
  %v361 = shufflevector <8 x i32> %v360, <8 x i32> poison, <8 x i32> zeroinitializer
  %v362 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v361
  %v363 = mul i64 %v352, 8
  %v364 = add i64 0, %v363
  %v365 = getelementptr inbounds float, ptr %v12, i64 %v364
  %v366 = icmp sge i64 %v356, 8
  br i1 %v366, label %b52, label %b53
b52:
  br label %b54
b54:
  %v367 = phi i64 [ 0, %b52 ], [ %v441, %b55 ]
  %v368 = icmp slt i64 %v367, 8
  br i1 %v368, label %b55, label %b56
b55:
  %v369 = add i64 %v367, 0
  %v370 = getelementptr inbounds float, ptr %v365, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 %v367, 8
  %v373 = getelementptr inbounds float, ptr %v365, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 %v367, 16
  %v376 = getelementptr inbounds float, ptr %v365, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 %v367, 24
  %v379 = getelementptr inbounds float, ptr %v365, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 %v367, 32
  %v382 = getelementptr inbounds float, ptr %v365, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 %v367, 40
  %v385 = getelementptr inbounds float, ptr %v365, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v367, 48
  %v388 = getelementptr inbounds float, ptr %v365, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v367, 56
  %v391 = getelementptr inbounds float, ptr %v365, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = shufflevector <8 x float> %v371, <8 x float> %v383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v394 = shufflevector <8 x float> %v371, <8 x float> %v383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v395 = shufflevector <8 x float> %v374, <8 x float> %v386, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v396 = shufflevector <8 x float> %v374, <8 x float> %v386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v397 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v398 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v399 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v400 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v401 = shufflevector <8 x float> %v393, <8 x float> %v397, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v402 = shufflevector <8 x float> %v393, <8 x float> %v397, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v403 = shufflevector <8 x float> %v395, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v404 = shufflevector <8 x float> %v395, <8 x float> %v399, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v394, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v406 = shufflevector <8 x float> %v394, <8 x float> %v398, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v396, <8 x float> %v400, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v408 = shufflevector <8 x float> %v396, <8 x float> %v400, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v411 = shufflevector <8 x float> %v402, <8 x float> %v404, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v412 = shufflevector <8 x float> %v402, <8 x float> %v404, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v413 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v414 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v415 = shufflevector <8 x float> %v406, <8 x float> %v408, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v416 = shufflevector <8 x float> %v406, <8 x float> %v408, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v417 = add i64 %v367, 0
  %v418 = mul i64 %v417, 24
  %v419 = getelementptr inbounds float, ptr %v353, i64 %v418
  store <8 x float> %v409, ptr %v419, align 4
  %v420 = add i64 %v367, 1
  %v421 = mul i64 %v420, 24
  %v422 = getelementptr inbounds float, ptr %v353, i64 %v421
  store <8 x float> %v410, ptr %v422, align 4
  %v423 = add i64 %v367, 2
  %v424 = mul i64 %v423, 24
  %v425 = getelementptr inbounds float, ptr %v353, i64 %v424
  store <8 x float> %v411, ptr %v425, align 4
  %v426 = add i64 %v367, 3
  %v427 = mul i64 %v426, 24
  %v428 = getelementptr inbounds float, ptr %v353, i64 %v427
  store <8 x float> %v412, ptr %v428, align 4
  %v429 = add i64 %v367, 4
  %v430 = mul i64 %v429, 24
  %v431 = getelementptr inbounds float, ptr %v353, i64 %v430
  store <8 x float> %v413, ptr %v431, align 4
  %v432 = add i64 %v367, 5
  %v433 = mul i64 %v432, 24
  %v434 = getelementptr inbounds float, ptr %v353, i64 %v433
  store <8 x float> %v414, ptr %v434, align 4
  %v435 = add i64 %v367, 6
  %v436 = mul i64 %v435, 24
  %v437 = getelementptr inbounds float, ptr %v353, i64 %v436
  store <8 x float> %v415, ptr %v437, align 4
  %v438 = add i64 %v367, 7
  %v439 = mul i64 %v438, 24
  %v440 = getelementptr inbounds float, ptr %v353, i64 %v439
  store <8 x float> %v416, ptr %v440, align 4
  %v441 = add nsw i64 %v367, 8
  br label %b54
b56:
  br label %b57
b57:
  %v442 = phi i64 [ 8, %b56 ], [ %v450, %b58 ]
  %v443 = icmp slt i64 %v442, 8
  br i1 %v443, label %b58, label %b59
b58:
  %v444 = mul i64 %v442, 1
  %v445 = getelementptr inbounds float, ptr %v365, i64 %v444
  %v446 = getelementptr float, ptr %v445, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v447 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v446, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v448 = mul i64 %v442, 24
  %v449 = getelementptr inbounds float, ptr %v353, i64 %v448
  store <8 x float> %v447, ptr %v449, align 4
  %v450 = add nsw i64 %v442, 1
  br label %b57
b59:
  br label %b53
b53:
  %v451 = icmp slt i64 %v356, 8
  br i1 %v451, label %b60, label %b61
b60:
  br label %b62
b62:
  %v452 = phi i64 [ 0, %b60 ], [ %v460, %b63 ]
  %v453 = icmp slt i64 %v452, 8
  br i1 %v453, label %b63, label %b64
b63:
  %v454 = mul i64 %v452, 1
  %v455 = getelementptr inbounds float, ptr %v365, i64 %v454
  %v456 = getelementptr float, ptr %v455, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v457 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v456, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v458 = mul i64 %v452, 24
  %v459 = getelementptr inbounds float, ptr %v353, i64 %v458
  store <8 x float> %v457, ptr %v459, align 4
  %v460 = add nsw i64 %v452, 1
  br label %b62
b64:
  br label %b61
b61:
  %v461 = add i64 %v129, 192
  %v462 = add nsw i64 %v127, 1
  br label %b23
b25:
  br label %b22
b22:
  %v463 = icmp sgt i64 %v3, 1
  br i1 %v463, label %b65, label %b66
b65:
  %v464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v465 = atomicrmw add ptr %v464, i64 1 acq_rel
  %v466 = load i64, ptr %v45, align 8
  %v467 = add i64 %v466, 1
  store i64 %v467, ptr %v45, align 8
  %v468 = mul i64 %v3, %v467
  br label %b67
b67:
  %v469 = load atomic i64, ptr %v464 acquire, align 8
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b68, label %b69
b68:
  %v471 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v472 = getelementptr inbounds i64, ptr %v1, i64 5
  %v473 = load i64, ptr %v472, align 8
  br label %b70
b70:
  %v474 = phi i64 [ 0, %b66 ], [ %v801, %b102 ]
  %v475 = icmp slt i64 %v474, %v5
  br i1 %v475, label %b71, label %b72
b71:
  %v476 = add i64 %v474, %v473
  %v477 = icmp slt i64 %v476, %v5
  %v478 = select i1 %v477, i64 %v476, i64 %v5
  %v479 = sub i64 %v478, %v474
  %v480 = mul i64 %v479, %v7
  %v482 = add i64 %v480, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, %v480
  %v489 = select i1 %v488, i64 %v487, i64 %v480
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, %v480
  %v494 = select i1 %v493, i64 %v492, i64 %v480
  %v495 = mul i64 %v474, %v7
  %v496 = add i64 %v489, %v495
  %v497 = add i64 %v494, %v495
  br label %b73
b73:
  %v498 = phi i64 [ %v496, %b71 ], [ %v551, %b78 ]
  %v499 = icmp slt i64 %v498, %v497
  br i1 %v499, label %b74, label %b75
b74:
  %v500 = add i64 %v498, 96
  %v501 = icmp slt i64 %v500, %v497
  %v502 = select i1 %v501, i64 %v500, i64 %v497
  br label %b76
b76:
  %v503 = phi i64 [ 0, %b74 ], [ %v550, %b81 ]
  %v504 = icmp slt i64 %v503, 1
  br i1 %v504, label %b77, label %b78
b77:
  %v505 = sub i64 %v502, %v498
  %v506 = sub i64 4, 1
  %v507 = add i64 %v505, %v506
  %v508 = sdiv i64 %v507, 4
  br label %b79
b79:
  %v509 = phi i64 [ 0, %b77 ], [ %v549, %b86 ]
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b80, label %b81
b80:
  %v511 = mul i64 %v505, %v509
  %v512 = sdiv i64 %v511, %v508
  %v513 = add i64 %v498, %v512
  %v514 = add i64 %v509, 1
  %v515 = mul i64 %v505, %v514
  %v516 = sdiv i64 %v515, %v508
  %v517 = add i64 %v498, %v516
  %v518 = mul i64 %v503, 192
  %v519 = getelementptr inbounds float, ptr %v108, i64 %v518
  %v520 = sub i64 %v517, %v513
  %v521 = mul i64 %v513, 8
  %v522 = getelementptr inbounds float, ptr %v10, i64 %v521
  %v523 = getelementptr inbounds float, ptr %v522, i64 0
  %v524 = sub i64 %v520, 1
  %v525 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v524
  %v526 = load ptr, ptr %v525, align 4
  %v527 = icmp sgt i64 %v520, 0
  br i1 %v527, label %b82, label %b83
b82:
  call void %v526(ptr %v523, i64 8, ptr %v519, i64 8, ptr %v481)
  br label %b83
b83:
  %v528 = add i64 %v518, 192
  br label %b84
b84:
  %v529 = phi i64 [ %v513, %b83 ], [ %v548, %b89 ]
  %v530 = icmp slt i64 %v529, %v517
  br i1 %v530, label %b85, label %b86
b85:
  %v531 = sub i64 %v529, %v513
  %v532 = mul i64 %v531, 24
  %v533 = getelementptr inbounds float, ptr %v481, i64 %v532
  %v534 = mul i64 %v529, 24
  %v535 = getelementptr inbounds float, ptr %v32, i64 %v534
  br label %b87
b87:
  %v536 = phi i64 [ 0, %b85 ], [ %v547, %b88 ]
  %v537 = icmp slt i64 %v536, 3
  br i1 %v537, label %b88, label %b89
b88:
  %v538 = mul i64 %v503, 3
  %v539 = add i64 %v538, %v536
  %v540 = mul i64 %v539, 8
  %v541 = add i64 0, %v536
  %v542 = mul i64 %v541, 8
  %v543 = getelementptr inbounds float, ptr %v533, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 0, %v540
  %v546 = getelementptr inbounds float, ptr %v535, i64 %v545
  store <8 x float> %v544, ptr %v546, align 4
  %v547 = add nsw i64 %v536, 1
  br label %b87
b89:
  %v548 = add nsw i64 %v529, 1
  br label %b84
b86:
  %v549 = add nsw i64 %v509, 1
  br label %b79
b81:
  %v550 = add nsw i64 %v503, 1
  br label %b76
b78:
  %v551 = add nsw i64 %v498, 96
  br label %b73
b75:
  %v552 = icmp sgt i64 %v3, 1
  br i1 %v552, label %b90, label %b91
b90:
  %v553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v554 = atomicrmw add ptr %v553, i64 1 acq_rel
  %v555 = load i64, ptr %v45, align 8
  %v556 = add i64 %v555, 1
  store i64 %v556, ptr %v45, align 8
  %v557 = mul i64 %v3, %v556
  br label %b92
b92:
  %v558 = load atomic i64, ptr %v553 acquire, align 8
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b93, label %b94
b93:
  %v560 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  br label %b95
b95:
  %v561 = phi i64 [ %v474, %b91 ], [ %v791, %b100 ]
  %v562 = icmp slt i64 %v561, %v478
  br i1 %v562, label %b96, label %b97
b96:
  %v563 = add i64 %v7, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, %v7
  %v570 = select i1 %v569, i64 %v568, i64 %v7
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, %v7
  %v575 = select i1 %v574, i64 %v573, i64 %v7
  br label %b98
b98:
  %v576 = phi i64 [ %v570, %b96 ], [ %v790, %b99 ]
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b99, label %b100
b99:
  %v578 = add i64 %v561, 0
  %v579 = and i64 %v578, %v44
  %v580 = mul i64 %v579, %v7
  %v581 = add i64 %v580, %v576
  %v582 = mul i64 %v581, 24
  %v583 = getelementptr inbounds float, ptr %v32, i64 %v582
  %v584 = add i64 %v561, 0
  %v585 = and i64 %v584, %v38
  %v586 = mul i64 %v585, %v7
  %v587 = add i64 %v586, %v576
  %v588 = mul i64 %v587, 8
  %v589 = getelementptr inbounds float, ptr %v18, i64 %v588
  %v590 = add i64 %v561, 1
  %v591 = and i64 %v590, %v38
  %v592 = mul i64 %v591, %v7
  %v593 = add i64 %v592, %v576
  %v594 = mul i64 %v593, 8
  %v595 = getelementptr inbounds float, ptr %v18, i64 %v594
  %v596 = add i64 8, 0
  %v597 = getelementptr inbounds float, ptr %v583, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = add i64 8, 0
  %v600 = getelementptr inbounds float, ptr %v14, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = fadd <8 x float> %v598, %v601
  %v603 = fneg <8 x float> %v602
  %v604 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v603)
  %v605 = fneg <8 x float> %v604
  %v606 = fcmp olt <8 x float> %v605, splat (float 0xC05A400000000000)
  %v607 = select <8 x i1> %v606, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v605
  %v608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v607, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v609 = fsub <8 x float> %v608, splat (float 0x4168000000000000)
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v607)
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v610)
  %v612 = bitcast <8 x float> %v608 to <8 x i32>
  %v613 = fmul <8 x float> %v611, %v611
  %v614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v611, <8 x float> splat (float 0x3F81227F40000000))
  %v615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> %v611, <8 x float> splat (float 0x3FA5556740000000))
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v615, <8 x float> %v611, <8 x float> splat (float 0x3FC5554B00000000))
  %v617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v616, <8 x float> %v611, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v613, <8 x float> %v617, <8 x float> %v611)
  %v619 = sub <8 x i32> %v612, splat (i32 1262485250)
  %v620 = lshr <8 x i32> %v619, splat (i32 1)
  %v621 = sub <8 x i32> %v619, %v620
  %v622 = shl <8 x i32> %v620, splat (i32 23)
  %v623 = bitcast <8 x i32> %v622 to <8 x float>
  %v624 = shl <8 x i32> %v621, splat (i32 23)
  %v625 = bitcast <8 x i32> %v624 to <8 x float>
  %v626 = fadd <8 x float> %v618, splat (float 0x3FF0000000000000)
  %v627 = fmul <8 x float> %v626, %v623
  %v628 = fmul <8 x float> %v627, %v625
  %v629 = fcmp ogt <8 x float> %v628, splat (float 0x3FDA8279A0000000)
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v631 = select <8 x i1> %v629, <8 x float> %v630, <8 x float> %v628
  %v632 = select <8 x i1> %v629, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v633 = select <8 x i1> %v629, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v634 = fmul <8 x float> %v631, %v631
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v634, <8 x float> splat (float 0xBFC0DA7220000000))
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v634, <8 x float> splat (float 0xBFC546EF00000000))
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v634, <8 x float> splat (float 0xBFD0002320000000))
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v634, <8 x float> splat (float 0x3FC22D90A0000000))
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v638, <8 x float> %v634, <8 x float> splat (float 0x3FC999FF60000000))
  %v640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v639, <8 x float> %v634, <8 x float> splat (float 0x3FD5555540000000))
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v637, <8 x float> %v640)
  %v642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v641, <8 x float> splat (float 0xBFE0000000000000))
  %v643 = fmul <8 x float> %v631, %v631
  %v644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v642, <8 x float> %v633)
  %v645 = fadd <8 x float> %v644, %v631
  %v646 = fadd <8 x float> %v645, %v632
  %v647 = fcmp ogt <8 x float> %v603, splat (float 0x0000000000000000)
  %v648 = select <8 x i1> %v647, <8 x float> %v603, <8 x float> splat (float 0x0000000000000000)
  %v649 = fadd <8 x float> %v648, %v646
  %v650 = add i64 0, 0
  %v651 = getelementptr inbounds float, ptr %v583, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 0, 0
  %v654 = getelementptr inbounds float, ptr %v14, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = fadd <8 x float> %v652, %v655
  %v657 = fneg <8 x float> %v656
  %v658 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v657)
  %v659 = fneg <8 x float> %v658
  %v660 = fcmp olt <8 x float> %v659, splat (float 0xC05A400000000000)
  %v661 = select <8 x i1> %v660, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v659
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v663 = fsub <8 x float> %v662, splat (float 0x4168000000000000)
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v661)
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v664)
  %v666 = bitcast <8 x float> %v662 to <8 x i32>
  %v667 = fmul <8 x float> %v665, %v665
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v665, <8 x float> splat (float 0x3F81227F40000000))
  %v669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v668, <8 x float> %v665, <8 x float> splat (float 0x3FA5556740000000))
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> %v665, <8 x float> splat (float 0x3FC5554B00000000))
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> %v665, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v667, <8 x float> %v671, <8 x float> %v665)
  %v673 = sub <8 x i32> %v666, splat (i32 1262485250)
  %v674 = lshr <8 x i32> %v673, splat (i32 1)
  %v675 = sub <8 x i32> %v673, %v674
  %v676 = shl <8 x i32> %v674, splat (i32 23)
  %v677 = bitcast <8 x i32> %v676 to <8 x float>
  %v678 = shl <8 x i32> %v675, splat (i32 23)
  %v679 = bitcast <8 x i32> %v678 to <8 x float>
  %v680 = fadd <8 x float> %v672, splat (float 0x3FF0000000000000)
  %v681 = fmul <8 x float> %v680, %v677
  %v682 = fmul <8 x float> %v681, %v679
  %v683 = fcmp ogt <8 x float> %v682, splat (float 0x3FDA8279A0000000)
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v685 = select <8 x i1> %v683, <8 x float> %v684, <8 x float> %v682
  %v686 = select <8 x i1> %v683, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v687 = select <8 x i1> %v683, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v688 = fmul <8 x float> %v685, %v685
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v688, <8 x float> splat (float 0xBFC0DA7220000000))
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v689, <8 x float> %v688, <8 x float> splat (float 0xBFC546EF00000000))
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v688, <8 x float> splat (float 0xBFD0002320000000))
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v688, <8 x float> splat (float 0x3FC22D90A0000000))
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v688, <8 x float> splat (float 0x3FC999FF60000000))
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v688, <8 x float> splat (float 0x3FD5555540000000))
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v691, <8 x float> %v694)
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v695, <8 x float> splat (float 0xBFE0000000000000))
  %v697 = fmul <8 x float> %v685, %v685
  %v698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> %v696, <8 x float> %v687)
  %v699 = fadd <8 x float> %v698, %v685
  %v700 = fadd <8 x float> %v699, %v686
  %v701 = fcmp ogt <8 x float> %v657, splat (float 0x0000000000000000)
  %v702 = select <8 x i1> %v701, <8 x float> %v657, <8 x float> splat (float 0x0000000000000000)
  %v703 = fadd <8 x float> %v702, %v700
  %v704 = fsub <8 x float> %v649, %v703
  %v705 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v704)
  %v706 = fneg <8 x float> %v705
  %v707 = fcmp olt <8 x float> %v706, splat (float 0xC05A400000000000)
  %v708 = select <8 x i1> %v707, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v706
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v710 = fsub <8 x float> %v709, splat (float 0x4168000000000000)
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v708)
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v711)
  %v713 = bitcast <8 x float> %v709 to <8 x i32>
  %v714 = fmul <8 x float> %v712, %v712
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v712, <8 x float> splat (float 0x3F81227F40000000))
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v712, <8 x float> splat (float 0x3FA5556740000000))
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> %v712, <8 x float> splat (float 0x3FC5554B00000000))
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v717, <8 x float> %v712, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v718, <8 x float> %v712)
  %v720 = sub <8 x i32> %v713, splat (i32 1262485250)
  %v721 = lshr <8 x i32> %v720, splat (i32 1)
  %v722 = sub <8 x i32> %v720, %v721
  %v723 = shl <8 x i32> %v721, splat (i32 23)
  %v724 = bitcast <8 x i32> %v723 to <8 x float>
  %v725 = shl <8 x i32> %v722, splat (i32 23)
  %v726 = bitcast <8 x i32> %v725 to <8 x float>
  %v727 = fadd <8 x float> %v719, splat (float 0x3FF0000000000000)
  %v728 = fmul <8 x float> %v727, %v724
  %v729 = fmul <8 x float> %v728, %v726
  %v730 = fcmp olt <8 x float> %v704, splat (float 0x0000000000000000)
  %v731 = select <8 x i1> %v730, <8 x float> %v729, <8 x float> splat (float 0x3FF0000000000000)
  %v732 = fadd <8 x float> %v729, splat (float 0x3FF0000000000000)
  %v733 = fdiv <8 x float> %v731, %v732
  %v734 = add i64 0, 0
  %v735 = getelementptr inbounds float, ptr %v589, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = fmul <8 x float> %v733, %v736
  %v738 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v739 = shufflevector <8 x float> %v738, <8 x float> poison, <8 x i32> zeroinitializer
  %v740 = fsub <8 x float> %v739, %v733
  %v741 = add i64 16, 0
  %v742 = getelementptr inbounds float, ptr %v583, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = add i64 16, 0
  %v745 = getelementptr inbounds float, ptr %v14, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = fadd <8 x float> %v743, %v746
  %v748 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v749 = shufflevector <8 x float> %v748, <8 x float> poison, <8 x i32> zeroinitializer
  %v750 = fcmp oge <8 x float> %v747, %v749
  %v751 = select <8 x i1> %v750, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v752 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v753 = shufflevector <8 x float> %v752, <8 x float> poison, <8 x i32> zeroinitializer
  %v754 = fadd <8 x float> %v747, %v753
  %v755 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v747)
  %v756 = fneg <8 x float> %v755
  %v757 = fcmp olt <8 x float> %v756, splat (float 0xC05A400000000000)
  %v758 = select <8 x i1> %v757, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v756
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v760 = fsub <8 x float> %v759, splat (float 0x4168000000000000)
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v758)
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v761)
  %v763 = bitcast <8 x float> %v759 to <8 x i32>
  %v764 = fmul <8 x float> %v762, %v762
  %v765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v762, <8 x float> splat (float 0x3F81227F40000000))
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v762, <8 x float> splat (float 0x3FA5556740000000))
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> %v762, <8 x float> splat (float 0x3FC5554B00000000))
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> %v762, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> %v768, <8 x float> %v762)
  %v770 = sub <8 x i32> %v763, splat (i32 1262485250)
  %v771 = lshr <8 x i32> %v770, splat (i32 1)
  %v772 = sub <8 x i32> %v770, %v771
  %v773 = shl <8 x i32> %v771, splat (i32 23)
  %v774 = bitcast <8 x i32> %v773 to <8 x float>
  %v775 = shl <8 x i32> %v772, splat (i32 23)
  %v776 = bitcast <8 x i32> %v775 to <8 x float>
  %v777 = fadd <8 x float> %v769, splat (float 0x3FF0000000000000)
  %v778 = fmul <8 x float> %v777, %v774
  %v779 = fmul <8 x float> %v778, %v776
  %v780 = fcmp olt <8 x float> %v747, splat (float 0x0000000000000000)
  %v781 = select <8 x i1> %v780, <8 x float> %v779, <8 x float> splat (float 0x3FF0000000000000)
  %v782 = fadd <8 x float> %v779, splat (float 0x3FF0000000000000)
  %v783 = fdiv <8 x float> %v781, %v782
  %v784 = fcmp une <8 x float> %v751, splat (float 0x0000000000000000)
  %v785 = select <8 x i1> %v784, <8 x float> %v754, <8 x float> %v783
  %v786 = fmul <8 x float> %v740, %v785
  %v787 = fadd <8 x float> %v737, %v786
  %v788 = add i64 0, 0
  %v789 = getelementptr inbounds float, ptr %v595, i64 %v788
  store <8 x float> %v787, ptr %v789, align 4
  %v790 = add nsw i64 %v576, 1
  br label %b98
b100:
  %v791 = add nsw i64 %v561, 1
  br label %b95
b97:
  %v792 = icmp sgt i64 %v3, 1
  br i1 %v792, label %b101, label %b102
b101:
  %v793 = getelementptr inbounds i64, ptr %v1, i64 3
  %v794 = atomicrmw add ptr %v793, i64 1 acq_rel
  %v795 = load i64, ptr %v45, align 8
  %v796 = add i64 %v795, 1
  store i64 %v796, ptr %v45, align 8
  %v797 = mul i64 %v3, %v796
  br label %b103
b103:
  %v798 = load atomic i64, ptr %v793 acquire, align 8
  %v799 = icmp slt i64 %v798, %v797
  br i1 %v799, label %b104, label %b105
b104:
  %v800 = call i32 @sched_yield()
  br label %b103
b105:
  br label %b102
b102:
  %v801 = add nsw i64 %v474, %v473
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
  %v45 = alloca i64, i64 1, align 8
  %v454 = alloca float, i64 64, align 4
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
  %v33 = getelementptr inbounds i64, ptr %v1, i64 6
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr inbounds i64, ptr %v1, i64 9
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 10
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 12
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 15
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 17
  %v44 = load i64, ptr %v43, align 8
  store i64 0, ptr %v45, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v47 = load ptr, ptr %v46, align 4
  %v48 = mul i64 %v2, 21504
  %v49 = add i64 %v48, 192
  %v50 = getelementptr inbounds float, ptr %v47, i64 %v49
  br label %b0
b0:
  %v51 = phi i64 [ 0, %entry ], [ %v387, %b5 ]
  %v52 = icmp slt i64 %v51, %v5
  br i1 %v52, label %b1, label %b2
b1:
  %v53 = sub i64 %v5, 1
  %v54 = sub i64 %v53, %v51
  %v55 = add i64 %v7, 0
  %v56 = sdiv i64 %v55, 1
  %v57 = add i64 %v2, 1
  %v58 = mul i64 %v56, %v2
  %v59 = sdiv i64 %v58, %v3
  %v60 = mul i64 %v59, 1
  %v61 = icmp slt i64 %v60, %v7
  %v62 = select i1 %v61, i64 %v60, i64 %v7
  %v63 = mul i64 %v56, %v57
  %v64 = sdiv i64 %v63, %v3
  %v65 = mul i64 %v64, 1
  %v66 = icmp slt i64 %v65, %v7
  %v67 = select i1 %v66, i64 %v65, i64 %v7
  br label %b3
b3:
  %v68 = phi i64 [ %v62, %b1 ], [ %v386, %b4 ]
  %v69 = icmp slt i64 %v68, %v67
  br i1 %v69, label %b4, label %b5
b4:
  %v70 = add i64 %v54, 1
  %v71 = and i64 %v70, 1
  %v72 = mul i64 %v71, %v7
  %v73 = add i64 %v72, %v68
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v20, i64 %v74
  %v76 = add i64 %v54, 0
  %v77 = and i64 %v76, %v36
  %v78 = mul i64 %v77, %v7
  %v79 = add i64 %v78, %v68
  %v80 = mul i64 %v79, 8
  %v81 = getelementptr inbounds float, ptr %v16, i64 %v80
  %v82 = add i64 %v54, 0
  %v83 = and i64 %v82, %v44
  %v84 = mul i64 %v83, %v7
  %v85 = add i64 %v84, %v68
  %v86 = mul i64 %v85, 24
  %v87 = getelementptr inbounds float, ptr %v32, i64 %v86
  %v88 = add i64 %v54, 0
  %v89 = and i64 %v88, %v38
  %v90 = mul i64 %v89, %v7
  %v91 = add i64 %v90, %v68
  %v92 = mul i64 %v91, 8
  %v93 = getelementptr inbounds float, ptr %v18, i64 %v92
  %v94 = add i64 %v54, 0
  %v95 = and i64 %v94, 1
  %v96 = mul i64 %v95, %v7
  %v97 = add i64 %v96, %v68
  %v98 = mul i64 %v97, 8
  %v99 = getelementptr inbounds float, ptr %v20, i64 %v98
  %v100 = add i64 %v54, 0
  %v101 = and i64 %v100, %v42
  %v102 = mul i64 %v101, %v7
  %v103 = add i64 %v102, %v68
  %v104 = mul i64 %v103, 24
  %v105 = getelementptr inbounds float, ptr %v28, i64 %v104
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v75, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v81, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = fadd <8 x float> %v108, %v111
  %v113 = add i64 8, 0
  %v114 = getelementptr inbounds float, ptr %v87, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = add i64 8, 0
  %v117 = getelementptr inbounds float, ptr %v14, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fadd <8 x float> %v115, %v118
  %v120 = fneg <8 x float> %v119
  %v121 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v120)
  %v122 = fneg <8 x float> %v121
  %v123 = fcmp olt <8 x float> %v122, splat (float 0xC05A400000000000)
  %v124 = select <8 x i1> %v123, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v122
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v126 = fsub <8 x float> %v125, splat (float 0x4168000000000000)
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v124)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v127)
  %v129 = bitcast <8 x float> %v125 to <8 x i32>
  %v130 = fmul <8 x float> %v128, %v128
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v128, <8 x float> splat (float 0x3F81227F40000000))
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v128, <8 x float> splat (float 0x3FA5556740000000))
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v128, <8 x float> splat (float 0x3FC5554B00000000))
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v128, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v134, <8 x float> %v128)
  %v136 = sub <8 x i32> %v129, splat (i32 1262485250)
  %v137 = lshr <8 x i32> %v136, splat (i32 1)
  %v138 = sub <8 x i32> %v136, %v137
  %v139 = shl <8 x i32> %v137, splat (i32 23)
  %v140 = bitcast <8 x i32> %v139 to <8 x float>
  %v141 = shl <8 x i32> %v138, splat (i32 23)
  %v142 = bitcast <8 x i32> %v141 to <8 x float>
  %v143 = fadd <8 x float> %v135, splat (float 0x3FF0000000000000)
  %v144 = fmul <8 x float> %v143, %v140
  %v145 = fmul <8 x float> %v144, %v142
  %v146 = fcmp ogt <8 x float> %v145, splat (float 0x3FDA8279A0000000)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v148 = select <8 x i1> %v146, <8 x float> %v147, <8 x float> %v145
  %v149 = select <8 x i1> %v146, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v150 = select <8 x i1> %v146, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v151 = fmul <8 x float> %v148, %v148
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v151, <8 x float> splat (float 0xBFC0DA7220000000))
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v151, <8 x float> splat (float 0xBFC546EF00000000))
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v153, <8 x float> %v151, <8 x float> splat (float 0xBFD0002320000000))
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v151, <8 x float> splat (float 0x3FC22D90A0000000))
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v151, <8 x float> splat (float 0x3FC999FF60000000))
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v151, <8 x float> splat (float 0x3FD5555540000000))
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v154, <8 x float> %v157)
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v158, <8 x float> splat (float 0xBFE0000000000000))
  %v160 = fmul <8 x float> %v148, %v148
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> %v159, <8 x float> %v150)
  %v162 = fadd <8 x float> %v161, %v148
  %v163 = fadd <8 x float> %v162, %v149
  %v164 = fcmp ogt <8 x float> %v120, splat (float 0x0000000000000000)
  %v165 = select <8 x i1> %v164, <8 x float> %v120, <8 x float> splat (float 0x0000000000000000)
  %v166 = fadd <8 x float> %v165, %v163
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v87, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v14, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v169, %v172
  %v174 = fneg <8 x float> %v173
  %v175 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v174)
  %v176 = fneg <8 x float> %v175
  %v177 = fcmp olt <8 x float> %v176, splat (float 0xC05A400000000000)
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v176
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v180 = fsub <8 x float> %v179, splat (float 0x4168000000000000)
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v178)
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v181)
  %v183 = bitcast <8 x float> %v179 to <8 x i32>
  %v184 = fmul <8 x float> %v182, %v182
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v182, <8 x float> splat (float 0x3F81227F40000000))
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v182, <8 x float> splat (float 0x3FA5556740000000))
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v182, <8 x float> splat (float 0x3FC5554B00000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v182, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v188, <8 x float> %v182)
  %v190 = sub <8 x i32> %v183, splat (i32 1262485250)
  %v191 = lshr <8 x i32> %v190, splat (i32 1)
  %v192 = sub <8 x i32> %v190, %v191
  %v193 = shl <8 x i32> %v191, splat (i32 23)
  %v194 = bitcast <8 x i32> %v193 to <8 x float>
  %v195 = shl <8 x i32> %v192, splat (i32 23)
  %v196 = bitcast <8 x i32> %v195 to <8 x float>
  %v197 = fadd <8 x float> %v189, splat (float 0x3FF0000000000000)
  %v198 = fmul <8 x float> %v197, %v194
  %v199 = fmul <8 x float> %v198, %v196
  %v200 = fcmp ogt <8 x float> %v199, splat (float 0x3FDA8279A0000000)
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v202 = select <8 x i1> %v200, <8 x float> %v201, <8 x float> %v199
  %v203 = select <8 x i1> %v200, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v204 = select <8 x i1> %v200, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v205 = fmul <8 x float> %v202, %v202
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v205, <8 x float> splat (float 0xBFC0DA7220000000))
  %v207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v206, <8 x float> %v205, <8 x float> splat (float 0xBFC546EF00000000))
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v205, <8 x float> splat (float 0xBFD0002320000000))
  %v209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v205, <8 x float> splat (float 0x3FC22D90A0000000))
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v205, <8 x float> splat (float 0x3FC999FF60000000))
  %v211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v210, <8 x float> %v205, <8 x float> splat (float 0x3FD5555540000000))
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v208, <8 x float> %v211)
  %v213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v212, <8 x float> splat (float 0xBFE0000000000000))
  %v214 = fmul <8 x float> %v202, %v202
  %v215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v214, <8 x float> %v213, <8 x float> %v204)
  %v216 = fadd <8 x float> %v215, %v202
  %v217 = fadd <8 x float> %v216, %v203
  %v218 = fcmp ogt <8 x float> %v174, splat (float 0x0000000000000000)
  %v219 = select <8 x i1> %v218, <8 x float> %v174, <8 x float> splat (float 0x0000000000000000)
  %v220 = fadd <8 x float> %v219, %v217
  %v221 = fsub <8 x float> %v166, %v220
  %v222 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v221)
  %v223 = fneg <8 x float> %v222
  %v224 = fcmp olt <8 x float> %v223, splat (float 0xC05A400000000000)
  %v225 = select <8 x i1> %v224, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v223
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v227 = fsub <8 x float> %v226, splat (float 0x4168000000000000)
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v225)
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v228)
  %v230 = bitcast <8 x float> %v226 to <8 x i32>
  %v231 = fmul <8 x float> %v229, %v229
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v229, <8 x float> splat (float 0x3F81227F40000000))
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> %v229, <8 x float> splat (float 0x3FA5556740000000))
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v229, <8 x float> splat (float 0x3FC5554B00000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v229, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v231, <8 x float> %v235, <8 x float> %v229)
  %v237 = sub <8 x i32> %v230, splat (i32 1262485250)
  %v238 = lshr <8 x i32> %v237, splat (i32 1)
  %v239 = sub <8 x i32> %v237, %v238
  %v240 = shl <8 x i32> %v238, splat (i32 23)
  %v241 = bitcast <8 x i32> %v240 to <8 x float>
  %v242 = shl <8 x i32> %v239, splat (i32 23)
  %v243 = bitcast <8 x i32> %v242 to <8 x float>
  %v244 = fadd <8 x float> %v236, splat (float 0x3FF0000000000000)
  %v245 = fmul <8 x float> %v244, %v241
  %v246 = fmul <8 x float> %v245, %v243
  %v247 = fcmp olt <8 x float> %v221, splat (float 0x0000000000000000)
  %v248 = select <8 x i1> %v247, <8 x float> %v246, <8 x float> splat (float 0x3FF0000000000000)
  %v249 = fadd <8 x float> %v246, splat (float 0x3FF0000000000000)
  %v250 = fdiv <8 x float> %v248, %v249
  %v251 = fmul <8 x float> %v112, %v250
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v93, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fmul <8 x float> %v112, %v254
  %v256 = add i64 16, 0
  %v257 = getelementptr inbounds float, ptr %v87, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 16, 0
  %v260 = getelementptr inbounds float, ptr %v14, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fadd <8 x float> %v258, %v261
  %v263 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v264 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> zeroinitializer
  %v265 = fcmp oge <8 x float> %v262, %v264
  %v266 = select <8 x i1> %v265, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v267 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v268 = shufflevector <8 x float> %v267, <8 x float> poison, <8 x i32> zeroinitializer
  %v269 = fadd <8 x float> %v262, %v268
  %v270 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v262)
  %v271 = fneg <8 x float> %v270
  %v272 = fcmp olt <8 x float> %v271, splat (float 0xC05A400000000000)
  %v273 = select <8 x i1> %v272, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v271
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v275 = fsub <8 x float> %v274, splat (float 0x4168000000000000)
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v273)
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v276)
  %v278 = bitcast <8 x float> %v274 to <8 x i32>
  %v279 = fmul <8 x float> %v277, %v277
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v277, <8 x float> splat (float 0x3F81227F40000000))
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v280, <8 x float> %v277, <8 x float> splat (float 0x3FA5556740000000))
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> %v277, <8 x float> splat (float 0x3FC5554B00000000))
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v277, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> %v283, <8 x float> %v277)
  %v285 = sub <8 x i32> %v278, splat (i32 1262485250)
  %v286 = lshr <8 x i32> %v285, splat (i32 1)
  %v287 = sub <8 x i32> %v285, %v286
  %v288 = shl <8 x i32> %v286, splat (i32 23)
  %v289 = bitcast <8 x i32> %v288 to <8 x float>
  %v290 = shl <8 x i32> %v287, splat (i32 23)
  %v291 = bitcast <8 x i32> %v290 to <8 x float>
  %v292 = fadd <8 x float> %v284, splat (float 0x3FF0000000000000)
  %v293 = fmul <8 x float> %v292, %v289
  %v294 = fmul <8 x float> %v293, %v291
  %v295 = fcmp olt <8 x float> %v262, splat (float 0x0000000000000000)
  %v296 = select <8 x i1> %v295, <8 x float> %v294, <8 x float> splat (float 0x3FF0000000000000)
  %v297 = fadd <8 x float> %v294, splat (float 0x3FF0000000000000)
  %v298 = fdiv <8 x float> %v296, %v297
  %v299 = fcmp une <8 x float> %v266, splat (float 0x0000000000000000)
  %v300 = select <8 x i1> %v299, <8 x float> %v269, <8 x float> %v298
  %v301 = fmul <8 x float> %v112, %v300
  %v302 = fsub <8 x float> %v255, %v301
  %v303 = fmul <8 x float> %v302, %v250
  %v304 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v305 = shufflevector <8 x float> %v304, <8 x float> poison, <8 x i32> zeroinitializer
  %v306 = fsub <8 x float> %v305, %v250
  %v307 = fmul <8 x float> %v303, %v306
  %v308 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v174)
  %v309 = fneg <8 x float> %v308
  %v310 = fcmp olt <8 x float> %v309, splat (float 0xC05A400000000000)
  %v311 = select <8 x i1> %v310, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v309
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v313 = fsub <8 x float> %v312, splat (float 0x4168000000000000)
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v311)
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v314)
  %v316 = bitcast <8 x float> %v312 to <8 x i32>
  %v317 = fmul <8 x float> %v315, %v315
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v315, <8 x float> splat (float 0x3F81227F40000000))
  %v319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v318, <8 x float> %v315, <8 x float> splat (float 0x3FA5556740000000))
  %v320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v319, <8 x float> %v315, <8 x float> splat (float 0x3FC5554B00000000))
  %v321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v320, <8 x float> %v315, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> %v321, <8 x float> %v315)
  %v323 = sub <8 x i32> %v316, splat (i32 1262485250)
  %v324 = lshr <8 x i32> %v323, splat (i32 1)
  %v325 = sub <8 x i32> %v323, %v324
  %v326 = shl <8 x i32> %v324, splat (i32 23)
  %v327 = bitcast <8 x i32> %v326 to <8 x float>
  %v328 = shl <8 x i32> %v325, splat (i32 23)
  %v329 = bitcast <8 x i32> %v328 to <8 x float>
  %v330 = fadd <8 x float> %v322, splat (float 0x3FF0000000000000)
  %v331 = fmul <8 x float> %v330, %v327
  %v332 = fmul <8 x float> %v331, %v329
  %v333 = fcmp olt <8 x float> %v174, splat (float 0x0000000000000000)
  %v334 = select <8 x i1> %v333, <8 x float> %v332, <8 x float> splat (float 0x3FF0000000000000)
  %v335 = fadd <8 x float> %v332, splat (float 0x3FF0000000000000)
  %v336 = fdiv <8 x float> %v334, %v335
  %v337 = fmul <8 x float> %v307, %v336
  %v338 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v120)
  %v339 = fneg <8 x float> %v338
  %v340 = fcmp olt <8 x float> %v339, splat (float 0xC05A400000000000)
  %v341 = select <8 x i1> %v340, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v339
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v343 = fsub <8 x float> %v342, splat (float 0x4168000000000000)
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v341)
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v344)
  %v346 = bitcast <8 x float> %v342 to <8 x i32>
  %v347 = fmul <8 x float> %v345, %v345
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v345, <8 x float> splat (float 0x3F81227F40000000))
  %v349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v348, <8 x float> %v345, <8 x float> splat (float 0x3FA5556740000000))
  %v350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v349, <8 x float> %v345, <8 x float> splat (float 0x3FC5554B00000000))
  %v351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v350, <8 x float> %v345, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v347, <8 x float> %v351, <8 x float> %v345)
  %v353 = sub <8 x i32> %v346, splat (i32 1262485250)
  %v354 = lshr <8 x i32> %v353, splat (i32 1)
  %v355 = sub <8 x i32> %v353, %v354
  %v356 = shl <8 x i32> %v354, splat (i32 23)
  %v357 = bitcast <8 x i32> %v356 to <8 x float>
  %v358 = shl <8 x i32> %v355, splat (i32 23)
  %v359 = bitcast <8 x i32> %v358 to <8 x float>
  %v360 = fadd <8 x float> %v352, splat (float 0x3FF0000000000000)
  %v361 = fmul <8 x float> %v360, %v357
  %v362 = fmul <8 x float> %v361, %v359
  %v363 = fcmp olt <8 x float> %v120, splat (float 0x0000000000000000)
  %v364 = select <8 x i1> %v363, <8 x float> %v362, <8 x float> splat (float 0x3FF0000000000000)
  %v365 = fadd <8 x float> %v362, splat (float 0x3FF0000000000000)
  %v366 = fdiv <8 x float> %v364, %v365
  %v367 = fmul <8 x float> %v307, %v366
  %v368 = fneg <8 x float> %v367
  %v369 = fmul <8 x float> %v112, %v306
  %v370 = fcmp une <8 x float> %v266, splat (float 0x0000000000000000)
  %v371 = select <8 x i1> %v370, <8 x float> %v264, <8 x float> %v369
  %v372 = fmul <8 x float> %v371, %v298
  %v373 = fsub <8 x float> %v305, %v298
  %v374 = fmul <8 x float> %v372, %v373
  %v375 = fcmp une <8 x float> %v266, splat (float 0x0000000000000000)
  %v376 = select <8 x i1> %v375, <8 x float> %v369, <8 x float> %v264
  %v377 = fadd <8 x float> %v374, %v376
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v99, i64 %v378
  store <8 x float> %v251, ptr %v379, align 4
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v105, i64 %v380
  store <8 x float> %v337, ptr %v381, align 4
  %v382 = add i64 8, 0
  %v383 = getelementptr inbounds float, ptr %v105, i64 %v382
  store <8 x float> %v368, ptr %v383, align 4
  %v384 = add i64 16, 0
  %v385 = getelementptr inbounds float, ptr %v105, i64 %v384
  store <8 x float> %v377, ptr %v385, align 4
  %v386 = add nsw i64 %v68, 1
  br label %b3
b5:
  %v387 = add nsw i64 %v51, 1
  br label %b0
b2:
  %v388 = icmp sgt i64 %v3, 1
  br i1 %v388, label %b6, label %b7
b6:
  %v389 = getelementptr inbounds i64, ptr %v1, i64 3
  %v390 = atomicrmw add ptr %v389, i64 1 acq_rel
  %v391 = load i64, ptr %v45, align 8
  %v392 = add i64 %v391, 1
  store i64 %v392, ptr %v45, align 8
  %v393 = mul i64 %v3, %v392
  br label %b8
b8:
  %v394 = load atomic i64, ptr %v389 acquire, align 8
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b9, label %b10
b9:
  %v396 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v397 = getelementptr inbounds float, ptr %v47, i64 0
  %v398 = getelementptr inbounds i64, ptr %v1, i64 4
  %v399 = load i64, ptr %v398, align 8
  %v400 = icmp eq i64 %v399, 0
  br i1 %v400, label %b11, label %b12
b11:
  %v401 = add i64 1, 0
  %v402 = sdiv i64 %v401, 1
  %v403 = add i64 %v2, 1
  %v404 = mul i64 %v402, %v2
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, 1
  %v408 = select i1 %v407, i64 %v406, i64 1
  %v409 = mul i64 %v402, %v403
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, 1
  %v413 = select i1 %v412, i64 %v411, i64 1
  %v414 = icmp slt i64 %v413, 1
  %v415 = select i1 %v414, i64 %v413, i64 1
  br label %b13
b13:
  %v416 = phi i64 [ %v408, %b11 ], [ %v444, %b18 ]
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b14, label %b15
b14:
  %v418 = mul i64 %v416, 192
  %v419 = mul i64 %v416, 8
  %v420 = add i64 %v418, 0
  %v421 = add i64 %v419, 0
  %v422 = getelementptr inbounds float, ptr %v397, i64 %v420
  %v423 = sub i64 8, %v421
  %v424 = icmp slt i64 %v423, 0
  %v425 = select i1 %v424, i64 0, i64 %v423
  %v426 = icmp ult i64 %v425, 8
  %v427 = select i1 %v426, i64 %v425, i64 8
  %v428 = trunc i64 %v427 to i32
  %v429 = insertelement <8 x i32> poison, i32 %v428, i64 0
  %v430 = shufflevector <8 x i32> %v429, <8 x i32> poison, <8 x i32> zeroinitializer
  %v431 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v430
  %v432 = mul i64 %v421, 1
  %v433 = add i64 0, %v432
  %v434 = getelementptr inbounds float, ptr %v12, i64 %v433
  br label %b16
b16:
  %v435 = phi i64 [ 0, %b14 ], [ %v442, %b17 ]
  %v436 = icmp slt i64 %v435, 24
  br i1 %v436, label %b17, label %b18
b17:
  %v437 = mul i64 %v435, 8
  %v438 = getelementptr inbounds float, ptr %v434, i64 %v437
  %v439 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v438, <8 x i1> %v431, <8 x float> zeroinitializer)
  %v440 = mul i64 %v435, 8
  %v441 = getelementptr inbounds float, ptr %v422, i64 %v440
  store <8 x float> %v439, ptr %v441, align 4
  %v442 = add nsw i64 %v435, 1
  br label %b16
b18:
  %v443 = add i64 %v418, 192
  %v444 = add nsw i64 %v416, 1
  br label %b13
b15:
  br label %b12
b12:
  %v445 = icmp sgt i64 %v3, 1
  br i1 %v445, label %b19, label %b20
b19:
  %v446 = getelementptr inbounds i64, ptr %v1, i64 3
  %v447 = atomicrmw add ptr %v446, i64 1 acq_rel
  %v448 = load i64, ptr %v45, align 8
  %v449 = add i64 %v448, 1
  store i64 %v449, ptr %v45, align 8
  %v450 = mul i64 %v3, %v449
  br label %b21
b21:
  %v451 = load atomic i64, ptr %v446 acquire, align 8
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b22, label %b23
b22:
  %v453 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v455 = add i64 %v8, 0
  %v456 = sdiv i64 %v455, 1
  %v457 = add i64 %v2, 1
  %v458 = mul i64 %v456, %v2
  %v459 = sdiv i64 %v458, %v3
  %v460 = mul i64 %v459, 1
  %v461 = icmp slt i64 %v460, %v8
  %v462 = select i1 %v461, i64 %v460, i64 %v8
  %v463 = mul i64 %v456, %v457
  %v464 = sdiv i64 %v463, %v3
  %v465 = mul i64 %v464, 1
  %v466 = icmp slt i64 %v465, %v8
  %v467 = select i1 %v466, i64 %v465, i64 %v8
  br label %b24
b24:
  %v468 = phi i64 [ %v462, %b20 ], [ %v521, %b29 ]
  %v469 = icmp slt i64 %v468, %v467
  br i1 %v469, label %b25, label %b26
b25:
  %v470 = add i64 %v468, 96
  %v471 = icmp slt i64 %v470, %v467
  %v472 = select i1 %v471, i64 %v470, i64 %v467
  br label %b27
b27:
  %v473 = phi i64 [ 0, %b25 ], [ %v520, %b32 ]
  %v474 = icmp slt i64 %v473, 1
  br i1 %v474, label %b28, label %b29
b28:
  %v475 = sub i64 %v472, %v468
  %v476 = sub i64 8, 1
  %v477 = add i64 %v475, %v476
  %v478 = sdiv i64 %v477, 8
  br label %b30
b30:
  %v479 = phi i64 [ 0, %b28 ], [ %v519, %b37 ]
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b31, label %b32
b31:
  %v481 = mul i64 %v475, %v479
  %v482 = sdiv i64 %v481, %v478
  %v483 = add i64 %v468, %v482
  %v484 = add i64 %v479, 1
  %v485 = mul i64 %v475, %v484
  %v486 = sdiv i64 %v485, %v478
  %v487 = add i64 %v468, %v486
  %v488 = mul i64 %v473, 192
  %v489 = getelementptr inbounds float, ptr %v397, i64 %v488
  %v490 = sub i64 %v487, %v483
  %v491 = mul i64 %v483, 24
  %v492 = getelementptr inbounds float, ptr %v28, i64 %v491
  %v493 = getelementptr inbounds float, ptr %v492, i64 0
  %v494 = sub i64 %v490, 1
  %v495 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v494
  %v496 = load ptr, ptr %v495, align 4
  %v497 = icmp sgt i64 %v490, 0
  br i1 %v497, label %b33, label %b34
b33:
  call void %v496(ptr %v493, i64 24, ptr %v489, i64 24, ptr %v454)
  br label %b34
b34:
  %v498 = add i64 %v488, 192
  br label %b35
b35:
  %v499 = phi i64 [ %v483, %b34 ], [ %v518, %b40 ]
  %v500 = icmp slt i64 %v499, %v487
  br i1 %v500, label %b36, label %b37
b36:
  %v501 = sub i64 %v499, %v483
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v454, i64 %v502
  %v504 = mul i64 %v499, 8
  %v505 = getelementptr inbounds float, ptr %v22, i64 %v504
  br label %b38
b38:
  %v506 = phi i64 [ 0, %b36 ], [ %v517, %b39 ]
  %v507 = icmp slt i64 %v506, 1
  br i1 %v507, label %b39, label %b40
b39:
  %v508 = mul i64 %v473, 1
  %v509 = add i64 %v508, %v506
  %v510 = mul i64 %v509, 8
  %v511 = add i64 0, %v506
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v503, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = add i64 0, %v510
  %v516 = getelementptr inbounds float, ptr %v505, i64 %v515
  store <8 x float> %v514, ptr %v516, align 4
  %v517 = add nsw i64 %v506, 1
  br label %b38
b40:
  %v518 = add nsw i64 %v499, 1
  br label %b35
b37:
  %v519 = add nsw i64 %v479, 1
  br label %b30
b32:
  %v520 = add nsw i64 %v473, 1
  br label %b27
b29:
  %v521 = add nsw i64 %v468, 96
  br label %b24
b26:
  %v522 = icmp sgt i64 %v3, 1
  br i1 %v522, label %b41, label %b42
b41:
  %v523 = getelementptr inbounds i64, ptr %v1, i64 3
  %v524 = atomicrmw add ptr %v523, i64 1 acq_rel
  %v525 = load i64, ptr %v45, align 8
  %v526 = add i64 %v525, 1
  store i64 %v526, ptr %v45, align 8
  %v527 = mul i64 %v3, %v526
  br label %b43
b43:
  %v528 = load atomic i64, ptr %v523 acquire, align 8
  %v529 = icmp slt i64 %v528, %v527
  br i1 %v529, label %b44, label %b45
b44:
  %v530 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v531 = mul i64 0, 24
  %v532 = getelementptr inbounds float, ptr %v28, i64 %v531
  %v533 = getelementptr inbounds float, ptr %v532, i64 0
  %v534 = mul i64 0, 8
  %v535 = getelementptr inbounds float, ptr %v10, i64 %v534
  %v536 = getelementptr inbounds float, ptr %v535, i64 0
  %v537 = getelementptr inbounds float, ptr %v50, i64 12288
  %v538 = add i64 24, 1
  %v539 = sdiv i64 %v538, 2
  %v540 = add i64 %v2, 1
  %v541 = mul i64 %v539, %v2
  %v542 = sdiv i64 %v541, %v3
  %v543 = mul i64 %v542, 2
  %v544 = icmp slt i64 %v543, 24
  %v545 = select i1 %v544, i64 %v543, i64 24
  %v546 = mul i64 %v539, %v540
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 2
  %v549 = icmp slt i64 %v548, 24
  %v550 = select i1 %v549, i64 %v548, i64 24
  %v551 = getelementptr inbounds float, ptr %v24, i64 0
  br label %b46
b46:
  %v552 = phi i64 [ %v545, %b42 ], [ %v560, %b51 ]
  %v553 = icmp slt i64 %v552, %v550
  br i1 %v553, label %b47, label %b48
b47:
  %v554 = mul i64 %v552, 8
  %v555 = getelementptr inbounds float, ptr %v551, i64 %v554
  br label %b49
b49:
  %v556 = phi i64 [ 0, %b47 ], [ %v559, %b50 ]
  %v557 = icmp slt i64 %v556, 8
  br i1 %v557, label %b50, label %b51
b50:
  %v558 = getelementptr inbounds float, ptr %v555, i64 %v556
  store float 0x0000000000000000, ptr %v558, align 4
  %v559 = add nsw i64 %v556, 1
  br label %b49
b51:
  %v560 = add nsw i64 %v552, 1
  br label %b46
b48:
  %v561 = mul i64 %v8, 1
  br label %b52
b52:
  %v562 = phi i64 [ 0, %b48 ], [ %v666, %b57 ]
  %v563 = icmp slt i64 %v562, %v561
  br i1 %v563, label %b53, label %b54
b53:
  %v564 = sub i64 %v561, %v562
  %v565 = icmp slt i64 %v564, 384
  %v566 = select i1 %v565, i64 %v564, i64 384
  br label %b55
b55:
  %v567 = phi i64 [ %v545, %b53 ], [ %v665, %b81 ]
  %v568 = icmp slt i64 %v567, %v550
  br i1 %v568, label %b56, label %b57
b56:
  %v569 = sub i64 %v550, %v567
  %v570 = icmp slt i64 %v569, 64
  %v571 = select i1 %v570, i64 %v569, i64 64
  %v572 = sdiv i64 %v571, 2
  %v573 = mul i64 %v572, 2
  %v574 = sub i64 %v571, %v573
  %v575 = mul i64 %v562, 24
  %v576 = add i64 %v575, %v567
  %v577 = getelementptr inbounds float, ptr %v533, i64 %v576
  br label %b58
b58:
  %v578 = phi i64 [ 0, %b56 ], [ %v604, %b66 ]
  %v579 = icmp slt i64 %v578, %v566
  br i1 %v579, label %b59, label %b60
b59:
  %v580 = mul i64 %v578, 24
  %v581 = getelementptr inbounds float, ptr %v577, i64 %v580
  %v582 = mul i64 %v578, 2
  %v583 = getelementptr inbounds float, ptr %v537, i64 %v582
  br label %b61
b61:
  %v584 = phi i64 [ 0, %b59 ], [ %v593, %b62 ]
  %v585 = icmp slt i64 %v584, %v572
  br i1 %v585, label %b62, label %b63
b62:
  %v586 = mul i64 %v584, 2
  %v587 = getelementptr inbounds float, ptr %v581, i64 %v586
  %v588 = mul i64 %v584, 768
  %v589 = getelementptr inbounds float, ptr %v583, i64 %v588
  %v590 = getelementptr inbounds float, ptr %v587, i64 0
  %v591 = load <2 x float>, ptr %v590, align 4
  %v592 = getelementptr inbounds float, ptr %v589, i64 0
  store <2 x float> %v591, ptr %v592, align 4
  %v593 = add nsw i64 %v584, 1
  br label %b61
b63:
  %v594 = mul i64 %v572, 2
  %v595 = getelementptr inbounds float, ptr %v581, i64 %v594
  %v596 = mul i64 %v572, 768
  %v597 = getelementptr inbounds float, ptr %v583, i64 %v596
  br label %b64
b64:
  %v598 = phi i64 [ 0, %b63 ], [ %v603, %b65 ]
  %v599 = icmp slt i64 %v598, %v574
  br i1 %v599, label %b65, label %b66
b65:
  %v600 = getelementptr inbounds float, ptr %v595, i64 %v598
  %v601 = load float, ptr %v600, align 4
  %v602 = getelementptr inbounds float, ptr %v597, i64 %v598
  store float %v601, ptr %v602, align 4
  %v603 = add nsw i64 %v598, 1
  br label %b64, !llvm.loop !0
b66:
  %v604 = add nsw i64 %v578, 1
  br label %b58
b60:
  br label %b67
b67:
  %v605 = phi i64 [ 0, %b60 ], [ %v640, %b75 ]
  %v606 = icmp slt i64 %v605, 0
  br i1 %v606, label %b68, label %b69
b68:
  %v607 = mul i64 %v562, 8
  %v608 = add i64 %v607, %v605
  %v609 = getelementptr inbounds float, ptr %v536, i64 %v608
  br label %b70
b70:
  %v610 = phi i64 [ 0, %b68 ], [ %v628, %b71 ]
  %v611 = icmp slt i64 %v610, %v566
  br i1 %v611, label %b71, label %b72
b71:
  %v612 = mul i64 %v610, 8
  %v613 = getelementptr inbounds float, ptr %v609, i64 %v612
  %v614 = mul i64 %v610, 32
  %v615 = getelementptr inbounds float, ptr %v50, i64 %v614
  %v616 = getelementptr inbounds float, ptr %v613, i64 0
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = getelementptr inbounds float, ptr %v615, i64 0
  store <8 x float> %v617, ptr %v618, align 4
  %v619 = getelementptr inbounds float, ptr %v613, i64 8
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = getelementptr inbounds float, ptr %v615, i64 8
  store <8 x float> %v620, ptr %v621, align 4
  %v622 = getelementptr inbounds float, ptr %v613, i64 16
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = getelementptr inbounds float, ptr %v615, i64 16
  store <8 x float> %v623, ptr %v624, align 4
  %v625 = getelementptr inbounds float, ptr %v613, i64 24
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = getelementptr inbounds float, ptr %v615, i64 24
  store <8 x float> %v626, ptr %v627, align 4
  %v628 = add nsw i64 %v610, 1
  br label %b70
b72:
  %v629 = sdiv i64 %v571, 2
  br label %b73
b73:
  %v630 = phi i64 [ 0, %b72 ], [ %v639, %b74 ]
  %v631 = icmp slt i64 %v630, %v629
  br i1 %v631, label %b74, label %b75
b74:
  %v632 = mul i64 %v630, 2
  %v633 = add i64 %v567, %v632
  %v634 = mul i64 %v630, 768
  %v635 = getelementptr inbounds float, ptr %v537, i64 %v634
  %v636 = mul i64 %v633, 8
  %v637 = add i64 %v636, %v605
  %v638 = getelementptr inbounds float, ptr %v551, i64 %v637
  call void @outer_2x32(ptr %v635, ptr %v50, i64 %v566, ptr %v638, i64 8)
  %v639 = add nsw i64 %v630, 1
  br label %b73
b75:
  %v640 = add nsw i64 %v605, 32
  br label %b67
b69:
  %v641 = mul i64 %v562, 8
  %v642 = add i64 %v641, 0
  %v643 = getelementptr inbounds float, ptr %v536, i64 %v642
  br label %b76
b76:
  %v644 = phi i64 [ 0, %b69 ], [ %v653, %b77 ]
  %v645 = icmp slt i64 %v644, %v566
  br i1 %v645, label %b77, label %b78
b77:
  %v646 = mul i64 %v644, 8
  %v647 = getelementptr inbounds float, ptr %v643, i64 %v646
  %v648 = mul i64 %v644, 8
  %v649 = getelementptr inbounds float, ptr %v50, i64 %v648
  %v650 = getelementptr inbounds float, ptr %v647, i64 0
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = getelementptr inbounds float, ptr %v649, i64 0
  store <8 x float> %v651, ptr %v652, align 4
  %v653 = add nsw i64 %v644, 1
  br label %b76
b78:
  %v654 = sdiv i64 %v571, 2
  br label %b79
b79:
  %v655 = phi i64 [ 0, %b78 ], [ %v664, %b80 ]
  %v656 = icmp slt i64 %v655, %v654
  br i1 %v656, label %b80, label %b81
b80:
  %v657 = mul i64 %v655, 2
  %v658 = add i64 %v567, %v657
  %v659 = mul i64 %v655, 768
  %v660 = getelementptr inbounds float, ptr %v537, i64 %v659
  %v661 = mul i64 %v658, 8
  %v662 = add i64 %v661, 0
  %v663 = getelementptr inbounds float, ptr %v551, i64 %v662
  call void @outer_2x8(ptr %v660, ptr %v50, i64 %v566, ptr %v663, i64 8)
  %v664 = add nsw i64 %v655, 1
  br label %b79
b81:
  %v665 = add nsw i64 %v567, 64
  br label %b55
b57:
  %v666 = add nsw i64 %v562, 384
  br label %b52
b54:
  %v667 = icmp sgt i64 %v3, 1
  br i1 %v667, label %b82, label %b83
b82:
  %v668 = getelementptr inbounds i64, ptr %v1, i64 3
  %v669 = atomicrmw add ptr %v668, i64 1 acq_rel
  %v670 = load i64, ptr %v45, align 8
  %v671 = add i64 %v670, 1
  store i64 %v671, ptr %v45, align 8
  %v672 = mul i64 %v3, %v671
  br label %b84
b84:
  %v673 = load atomic i64, ptr %v668 acquire, align 8
  %v674 = icmp slt i64 %v673, %v672
  br i1 %v674, label %b85, label %b86
b85:
  %v675 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v676 = icmp eq i64 %v2, 0
  br i1 %v676, label %b87, label %b88
b87:
  br label %b89
b89:
  %v677 = phi i64 [ 0, %b87 ], [ %v699, %b94 ]
  %v678 = icmp slt i64 %v677, 24
  br i1 %v678, label %b90, label %b91
b90:
  br label %b92
b92:
  %v679 = phi i64 [ 0, %b90 ], [ %v696, %b97 ]
  %v680 = phi <8 x float> [ splat (float 0x0000000000000000), %b90 ], [ %v695, %b97 ]
  %v681 = icmp slt i64 %v679, %v8
  br i1 %v681, label %b93, label %b94
b93:
  %v682 = add i64 %v679, 128
  %v683 = icmp slt i64 %v682, %v8
  %v684 = select i1 %v683, i64 %v682, i64 %v8
  br label %b95
b95:
  %v685 = phi i64 [ %v679, %b93 ], [ %v694, %b96 ]
  %v686 = phi <8 x float> [ splat (float 0x0000000000000000), %b93 ], [ %v693, %b96 ]
  %v687 = icmp slt i64 %v685, %v684
  br i1 %v687, label %b96, label %b97
b96:
  %v688 = mul i64 %v685, 24
  %v689 = getelementptr inbounds float, ptr %v28, i64 %v688
  %v690 = add i64 0, %v677
  %v691 = getelementptr inbounds float, ptr %v689, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = fadd <8 x float> %v686, %v692
  %v694 = add nsw i64 %v685, 1
  br label %b95
b97:
  %v695 = fadd <8 x float> %v680, %v686
  %v696 = add nsw i64 %v679, 128
  br label %b92
b94:
  %v697 = add i64 0, %v677
  %v698 = getelementptr inbounds float, ptr %v26, i64 %v697
  store <8 x float> %v680, ptr %v698, align 4
  %v699 = add nsw i64 %v677, 8
  br label %b89
b91:
  br label %b88
b88:
  %v700 = icmp sgt i64 %v3, 1
  br i1 %v700, label %b98, label %b99
b98:
  %v701 = getelementptr inbounds i64, ptr %v1, i64 3
  %v702 = atomicrmw add ptr %v701, i64 1 acq_rel
  %v703 = load i64, ptr %v45, align 8
  %v704 = add i64 %v703, 1
  store i64 %v704, ptr %v45, align 8
  %v705 = mul i64 %v3, %v704
  br label %b100
b100:
  %v706 = load atomic i64, ptr %v701 acquire, align 8
  %v707 = icmp slt i64 %v706, %v705
  br i1 %v707, label %b101, label %b102
b101:
  %v708 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
