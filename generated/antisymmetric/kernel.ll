; generated from specs/antisymmetric.yaml by `make generated`: do not edit
; antisymmetric I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v296 = alloca float, i64 64, align 4
  %v521 = alloca float, i64 64, align 4
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
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 5
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 8
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 9
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 11
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 17
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 18
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 19
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v58 = load ptr, ptr %v57, align 4
  %v59 = icmp eq i64 %v2, 0
  br i1 %v59, label %b0, label %b1
b0:
  %v60 = add i64 0, 0
  %v61 = getelementptr inbounds float, ptr %v32, i64 %v60
  %v62 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v63, ptr %v61, align 4
  br label %b1
b1:
  %v64 = icmp sgt i64 %v3, 1
  br i1 %v64, label %b2, label %b3
b2:
  %v65 = getelementptr inbounds i64, ptr %v1, i64 3
  %v66 = atomicrmw add ptr %v65, i64 1 acq_rel
  %v67 = mul i64 %v3, 1
  br label %b4
b4:
  %v68 = load atomic i64, ptr %v65 acquire, align 8
  %v69 = icmp slt i64 %v68, %v67
  br i1 %v69, label %b5, label %b6
b5:
  %v70 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v71 = icmp eq i64 %v2, 0
  br i1 %v71, label %b7, label %b8
b7:
  br label %b9
b9:
  %v72 = phi i64 [ 0, %b7 ], [ %v105, %b10 ]
  %v73 = icmp slt i64 %v72, 8
  br i1 %v73, label %b10, label %b11
b10:
  %v74 = add i64 0, %v72
  %v75 = sitofp i64 %v74 to float
  %v76 = mul i64 %v72, 8
  %v77 = add i64 0, %v76
  %v78 = add i64 %v77, 0
  %v79 = getelementptr inbounds float, ptr %v10, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = add i64 0, %v72
  %v82 = mul i64 0, 8
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v10, i64 %v83
  %v85 = getelementptr float, ptr %v84, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v86 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v85, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v87 = fsub <8 x float> %v80, %v86
  %v88 = add i64 0, 0
  %v89 = insertelement <8 x i64> poison, i64 %v88, i64 0
  %v90 = shufflevector <8 x i64> %v89, <8 x i64> poison, <8 x i32> zeroinitializer
  %v91 = add <8 x i64> %v90, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v92 = sitofp <8 x i64> %v91 to <8 x float>
  %v93 = insertelement <8 x float> poison, float %v75, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = fcmp oeq <8 x float> %v94, %v92
  %v96 = select <8 x i1> %v95, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v97 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = fmul <8 x float> %v98, %v96
  %v100 = fsub <8 x float> %v87, %v99
  %v101 = mul i64 %v72, 8
  %v102 = add i64 0, %v101
  %v103 = add i64 %v102, 0
  %v104 = getelementptr inbounds float, ptr %v34, i64 %v103
  store <8 x float> %v100, ptr %v104, align 4
  %v105 = add nsw i64 %v72, 1
  br label %b9
b11:
  br label %b8
b8:
  %v106 = icmp sgt i64 %v3, 1
  br i1 %v106, label %b12, label %b13
b12:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 3
  %v108 = atomicrmw add ptr %v107, i64 1 acq_rel
  %v109 = mul i64 %v3, 2
  br label %b14
b14:
  %v110 = load atomic i64, ptr %v107 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b15, label %b16
b15:
  %v112 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 21
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b17, label %b18
b17:
  %v116 = add i64 %v7, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, %v7
  %v123 = select i1 %v122, i64 %v121, i64 %v7
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  br label %b19
b19:
  %v129 = phi i64 [ %v123, %b17 ], [ %v140, %b20 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b20, label %b21
b20:
  %v131 = and i64 0, %v48
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v129
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v20, i64 %v134
  %v136 = add i64 0, 0
  %v137 = getelementptr inbounds float, ptr %v135, i64 %v136
  %v138 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = add nsw i64 %v129, 1
  br label %b19
b21:
  br label %b18
b18:
  %v141 = icmp sgt i64 %v3, 1
  br i1 %v141, label %b22, label %b23
b22:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = mul i64 %v3, 3
  br label %b24
b24:
  %v145 = load atomic i64, ptr %v142 acquire, align 8
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b25, label %b26
b25:
  %v147 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v148 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v149 = load ptr, ptr %v148, align 4
  %v150 = getelementptr inbounds float, ptr %v149, i64 0
  %v151 = add i64 1, 0
  %v152 = sdiv i64 %v151, 1
  %v153 = add i64 %v2, 1
  %v154 = mul i64 %v152, %v2
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, 1
  %v158 = select i1 %v157, i64 %v156, i64 1
  %v159 = mul i64 %v152, %v153
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, 1
  %v163 = select i1 %v162, i64 %v161, i64 1
  br label %b27
b27:
  %v164 = phi i64 [ %v158, %b23 ], [ %v288, %b39 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b28, label %b29
b28:
  %v166 = mul i64 %v164, 64
  %v167 = mul i64 %v164, 8
  %v168 = add i64 %v167, 0
  %v169 = sub i64 8, %v168
  %v170 = icmp slt i64 %v169, 0
  %v171 = select i1 %v170, i64 0, i64 %v169
  %v172 = icmp ult i64 %v171, 8
  %v173 = select i1 %v172, i64 %v171, i64 8
  %v174 = trunc i64 %v173 to i32
  %v175 = insertelement <8 x i32> poison, i32 %v174, i64 0
  %v176 = shufflevector <8 x i32> %v175, <8 x i32> poison, <8 x i32> zeroinitializer
  %v177 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v176
  %v178 = mul i64 %v168, 8
  %v179 = add i64 0, %v178
  %v180 = getelementptr inbounds float, ptr %v14, i64 %v179
  %v181 = add i64 %v166, 0
  %v182 = icmp sge i64 %v171, 8
  br i1 %v182, label %b30, label %b31
b30:
  br label %b32
b32:
  %v183 = phi i64 [ 0, %b30 ], [ %v265, %b33 ]
  %v184 = icmp slt i64 %v183, 8
  br i1 %v184, label %b33, label %b34
b33:
  %v185 = add i64 %v183, 0
  %v186 = getelementptr inbounds float, ptr %v180, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = add i64 %v183, 8
  %v189 = getelementptr inbounds float, ptr %v180, i64 %v188
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = add i64 %v183, 16
  %v192 = getelementptr inbounds float, ptr %v180, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = add i64 %v183, 24
  %v195 = getelementptr inbounds float, ptr %v180, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = add i64 %v183, 32
  %v198 = getelementptr inbounds float, ptr %v180, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = add i64 %v183, 40
  %v201 = getelementptr inbounds float, ptr %v180, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = add i64 %v183, 48
  %v204 = getelementptr inbounds float, ptr %v180, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 %v183, 56
  %v207 = getelementptr inbounds float, ptr %v180, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = shufflevector <8 x float> %v187, <8 x float> %v199, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v210 = shufflevector <8 x float> %v187, <8 x float> %v199, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v190, <8 x float> %v202, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v212 = shufflevector <8 x float> %v190, <8 x float> %v202, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v213 = shufflevector <8 x float> %v193, <8 x float> %v205, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v214 = shufflevector <8 x float> %v193, <8 x float> %v205, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v215 = shufflevector <8 x float> %v196, <8 x float> %v208, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v216 = shufflevector <8 x float> %v196, <8 x float> %v208, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v217 = shufflevector <8 x float> %v209, <8 x float> %v213, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v218 = shufflevector <8 x float> %v209, <8 x float> %v213, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v219 = shufflevector <8 x float> %v211, <8 x float> %v215, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v220 = shufflevector <8 x float> %v211, <8 x float> %v215, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v221 = shufflevector <8 x float> %v210, <8 x float> %v214, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v222 = shufflevector <8 x float> %v210, <8 x float> %v214, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v223 = shufflevector <8 x float> %v212, <8 x float> %v216, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v224 = shufflevector <8 x float> %v212, <8 x float> %v216, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v225 = shufflevector <8 x float> %v217, <8 x float> %v219, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v226 = shufflevector <8 x float> %v217, <8 x float> %v219, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v227 = shufflevector <8 x float> %v218, <8 x float> %v220, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v228 = shufflevector <8 x float> %v218, <8 x float> %v220, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v229 = shufflevector <8 x float> %v221, <8 x float> %v223, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v230 = shufflevector <8 x float> %v221, <8 x float> %v223, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v231 = shufflevector <8 x float> %v222, <8 x float> %v224, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v232 = shufflevector <8 x float> %v222, <8 x float> %v224, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v233 = add i64 %v183, 0
  %v234 = mul i64 %v233, 8
  %v235 = add i64 %v181, %v234
  %v236 = getelementptr inbounds float, ptr %v150, i64 %v235
  store <8 x float> %v225, ptr %v236, align 4
  %v237 = add i64 %v183, 1
  %v238 = mul i64 %v237, 8
  %v239 = add i64 %v181, %v238
  %v240 = getelementptr inbounds float, ptr %v150, i64 %v239
  store <8 x float> %v226, ptr %v240, align 4
  %v241 = add i64 %v183, 2
  %v242 = mul i64 %v241, 8
  %v243 = add i64 %v181, %v242
  %v244 = getelementptr inbounds float, ptr %v150, i64 %v243
  store <8 x float> %v227, ptr %v244, align 4
  %v245 = add i64 %v183, 3
  %v246 = mul i64 %v245, 8
  %v247 = add i64 %v181, %v246
  %v248 = getelementptr inbounds float, ptr %v150, i64 %v247
  store <8 x float> %v228, ptr %v248, align 4
  %v249 = add i64 %v183, 4
  %v250 = mul i64 %v249, 8
  %v251 = add i64 %v181, %v250
  %v252 = getelementptr inbounds float, ptr %v150, i64 %v251
  store <8 x float> %v229, ptr %v252, align 4
  %v253 = add i64 %v183, 5
  %v254 = mul i64 %v253, 8
  %v255 = add i64 %v181, %v254
  %v256 = getelementptr inbounds float, ptr %v150, i64 %v255
  store <8 x float> %v230, ptr %v256, align 4
  %v257 = add i64 %v183, 6
  %v258 = mul i64 %v257, 8
  %v259 = add i64 %v181, %v258
  %v260 = getelementptr inbounds float, ptr %v150, i64 %v259
  store <8 x float> %v231, ptr %v260, align 4
  %v261 = add i64 %v183, 7
  %v262 = mul i64 %v261, 8
  %v263 = add i64 %v181, %v262
  %v264 = getelementptr inbounds float, ptr %v150, i64 %v263
  store <8 x float> %v232, ptr %v264, align 4
  %v265 = add nsw i64 %v183, 8
  br label %b32
b34:
  br label %b35
b35:
  %v266 = phi i64 [ 8, %b34 ], [ %v275, %b36 ]
  %v267 = icmp slt i64 %v266, 8
  br i1 %v267, label %b36, label %b37
b36:
  %v268 = mul i64 %v266, 1
  %v269 = getelementptr inbounds float, ptr %v180, i64 %v268
  %v270 = getelementptr float, ptr %v269, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v271 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v270, <8 x i1> %v177, <8 x float> zeroinitializer)
  %v272 = mul i64 %v266, 8
  %v273 = add i64 %v181, %v272
  %v274 = getelementptr inbounds float, ptr %v150, i64 %v273
  store <8 x float> %v271, ptr %v274, align 4
  %v275 = add nsw i64 %v266, 1
  br label %b35
b37:
  br label %b31
b31:
  %v276 = icmp slt i64 %v171, 8
  br i1 %v276, label %b38, label %b39
b38:
  br label %b40
b40:
  %v277 = phi i64 [ 0, %b38 ], [ %v286, %b41 ]
  %v278 = icmp slt i64 %v277, 8
  br i1 %v278, label %b41, label %b42
b41:
  %v279 = mul i64 %v277, 1
  %v280 = getelementptr inbounds float, ptr %v180, i64 %v279
  %v281 = getelementptr float, ptr %v280, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v282 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v281, <8 x i1> %v177, <8 x float> zeroinitializer)
  %v283 = mul i64 %v277, 8
  %v284 = add i64 %v181, %v283
  %v285 = getelementptr inbounds float, ptr %v150, i64 %v284
  store <8 x float> %v282, ptr %v285, align 4
  %v286 = add nsw i64 %v277, 1
  br label %b40
b42:
  br label %b39
b39:
  %v287 = add i64 %v166, 64
  %v288 = add nsw i64 %v164, 1
  br label %b27
b29:
  %v289 = icmp sgt i64 %v3, 1
  br i1 %v289, label %b43, label %b44
b43:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v291 = atomicrmw add ptr %v290, i64 1 acq_rel
  %v292 = mul i64 %v3, 4
  br label %b45
b45:
  %v293 = load atomic i64, ptr %v290 acquire, align 8
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b46, label %b47
b46:
  %v295 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v297 = add i64 %v8, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, %v8
  %v304 = select i1 %v303, i64 %v302, i64 %v8
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, %v8
  %v309 = select i1 %v308, i64 %v307, i64 %v8
  br label %b48
b48:
  %v310 = phi i64 [ %v304, %b44 ], [ %v363, %b53 ]
  %v311 = icmp slt i64 %v310, %v309
  br i1 %v311, label %b49, label %b50
b49:
  %v312 = add i64 %v310, 96
  %v313 = icmp slt i64 %v312, %v309
  %v314 = select i1 %v313, i64 %v312, i64 %v309
  br label %b51
b51:
  %v315 = phi i64 [ 0, %b49 ], [ %v362, %b56 ]
  %v316 = icmp slt i64 %v315, 1
  br i1 %v316, label %b52, label %b53
b52:
  %v317 = sub i64 %v314, %v310
  %v318 = sub i64 8, 1
  %v319 = add i64 %v317, %v318
  %v320 = sdiv i64 %v319, 8
  br label %b54
b54:
  %v321 = phi i64 [ 0, %b52 ], [ %v361, %b61 ]
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b55, label %b56
b55:
  %v323 = mul i64 %v317, %v321
  %v324 = sdiv i64 %v323, %v320
  %v325 = add i64 %v310, %v324
  %v326 = add i64 %v321, 1
  %v327 = mul i64 %v317, %v326
  %v328 = sdiv i64 %v327, %v320
  %v329 = add i64 %v310, %v328
  %v330 = mul i64 %v315, 64
  %v331 = getelementptr inbounds float, ptr %v150, i64 %v330
  %v332 = sub i64 %v329, %v325
  %v333 = mul i64 %v325, 8
  %v334 = getelementptr inbounds float, ptr %v12, i64 %v333
  %v335 = getelementptr inbounds float, ptr %v334, i64 0
  %v336 = sub i64 %v332, 1
  %v337 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v336
  %v338 = load ptr, ptr %v337, align 4
  %v339 = icmp sgt i64 %v332, 0
  br i1 %v339, label %b57, label %b58
b57:
  call void %v338(ptr %v335, i64 8, ptr %v331, i64 8, ptr %v296)
  br label %b58
b58:
  %v340 = add i64 %v330, 64
  br label %b59
b59:
  %v341 = phi i64 [ %v325, %b58 ], [ %v360, %b64 ]
  %v342 = icmp slt i64 %v341, %v329
  br i1 %v342, label %b60, label %b61
b60:
  %v343 = sub i64 %v341, %v325
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v296, i64 %v344
  %v346 = mul i64 %v341, 8
  %v347 = getelementptr inbounds float, ptr %v36, i64 %v346
  br label %b62
b62:
  %v348 = phi i64 [ 0, %b60 ], [ %v359, %b63 ]
  %v349 = icmp slt i64 %v348, 1
  br i1 %v349, label %b63, label %b64
b63:
  %v350 = mul i64 %v315, 1
  %v351 = add i64 %v350, %v348
  %v352 = mul i64 %v351, 8
  %v353 = add i64 0, %v348
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v345, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = add i64 0, %v352
  %v358 = getelementptr inbounds float, ptr %v347, i64 %v357
  store <8 x float> %v356, ptr %v358, align 4
  %v359 = add nsw i64 %v348, 1
  br label %b62
b64:
  %v360 = add nsw i64 %v341, 1
  br label %b59
b61:
  %v361 = add nsw i64 %v321, 1
  br label %b54
b56:
  %v362 = add nsw i64 %v315, 1
  br label %b51
b53:
  %v363 = add nsw i64 %v310, 96
  br label %b48
b50:
  %v364 = icmp sgt i64 %v3, 1
  br i1 %v364, label %b65, label %b66
b65:
  %v365 = getelementptr inbounds i64, ptr %v1, i64 3
  %v366 = atomicrmw add ptr %v365, i64 1 acq_rel
  %v367 = mul i64 %v3, 5
  br label %b67
b67:
  %v368 = load atomic i64, ptr %v365 acquire, align 8
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b68, label %b69
b68:
  %v370 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v371 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v372 = load ptr, ptr %v371, align 4
  %v373 = getelementptr inbounds float, ptr %v372, i64 64
  %v374 = add i64 1, 0
  %v375 = sdiv i64 %v374, 1
  %v376 = add i64 %v2, 1
  %v377 = mul i64 %v375, %v2
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, 1
  %v381 = select i1 %v380, i64 %v379, i64 1
  %v382 = mul i64 %v375, %v376
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, 1
  %v386 = select i1 %v385, i64 %v384, i64 1
  br label %b70
b70:
  %v387 = phi i64 [ %v381, %b66 ], [ %v511, %b82 ]
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b71, label %b72
b71:
  %v389 = mul i64 %v387, 64
  %v390 = mul i64 %v387, 8
  %v391 = add i64 %v390, 0
  %v392 = sub i64 8, %v391
  %v393 = icmp slt i64 %v392, 0
  %v394 = select i1 %v393, i64 0, i64 %v392
  %v395 = icmp ult i64 %v394, 8
  %v396 = select i1 %v395, i64 %v394, i64 8
  %v397 = trunc i64 %v396 to i32
  %v398 = insertelement <8 x i32> poison, i32 %v397, i64 0
  %v399 = shufflevector <8 x i32> %v398, <8 x i32> poison, <8 x i32> zeroinitializer
  %v400 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v399
  %v401 = mul i64 %v391, 8
  %v402 = add i64 0, %v401
  %v403 = getelementptr inbounds float, ptr %v34, i64 %v402
  %v404 = add i64 %v389, 0
  %v405 = icmp sge i64 %v394, 8
  br i1 %v405, label %b73, label %b74
b73:
  br label %b75
b75:
  %v406 = phi i64 [ 0, %b73 ], [ %v488, %b76 ]
  %v407 = icmp slt i64 %v406, 8
  br i1 %v407, label %b76, label %b77
b76:
  %v408 = add i64 %v406, 0
  %v409 = getelementptr inbounds float, ptr %v403, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 %v406, 8
  %v412 = getelementptr inbounds float, ptr %v403, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v406, 16
  %v415 = getelementptr inbounds float, ptr %v403, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 %v406, 24
  %v418 = getelementptr inbounds float, ptr %v403, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 %v406, 32
  %v421 = getelementptr inbounds float, ptr %v403, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 %v406, 40
  %v424 = getelementptr inbounds float, ptr %v403, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 %v406, 48
  %v427 = getelementptr inbounds float, ptr %v403, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v406, 56
  %v430 = getelementptr inbounds float, ptr %v403, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = shufflevector <8 x float> %v410, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v433 = shufflevector <8 x float> %v410, <8 x float> %v422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v434 = shufflevector <8 x float> %v413, <8 x float> %v425, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v435 = shufflevector <8 x float> %v413, <8 x float> %v425, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v436 = shufflevector <8 x float> %v416, <8 x float> %v428, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v437 = shufflevector <8 x float> %v416, <8 x float> %v428, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v438 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v439 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v440 = shufflevector <8 x float> %v432, <8 x float> %v436, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v441 = shufflevector <8 x float> %v432, <8 x float> %v436, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v442 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v443 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v444 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v445 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v446 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v447 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v448 = shufflevector <8 x float> %v440, <8 x float> %v442, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v449 = shufflevector <8 x float> %v440, <8 x float> %v442, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v450 = shufflevector <8 x float> %v441, <8 x float> %v443, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v451 = shufflevector <8 x float> %v441, <8 x float> %v443, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v452 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v454 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v455 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v456 = add i64 %v406, 0
  %v457 = mul i64 %v456, 8
  %v458 = add i64 %v404, %v457
  %v459 = getelementptr inbounds float, ptr %v373, i64 %v458
  store <8 x float> %v448, ptr %v459, align 4
  %v460 = add i64 %v406, 1
  %v461 = mul i64 %v460, 8
  %v462 = add i64 %v404, %v461
  %v463 = getelementptr inbounds float, ptr %v373, i64 %v462
  store <8 x float> %v449, ptr %v463, align 4
  %v464 = add i64 %v406, 2
  %v465 = mul i64 %v464, 8
  %v466 = add i64 %v404, %v465
  %v467 = getelementptr inbounds float, ptr %v373, i64 %v466
  store <8 x float> %v450, ptr %v467, align 4
  %v468 = add i64 %v406, 3
  %v469 = mul i64 %v468, 8
  %v470 = add i64 %v404, %v469
  %v471 = getelementptr inbounds float, ptr %v373, i64 %v470
  store <8 x float> %v451, ptr %v471, align 4
  %v472 = add i64 %v406, 4
  %v473 = mul i64 %v472, 8
  %v474 = add i64 %v404, %v473
  %v475 = getelementptr inbounds float, ptr %v373, i64 %v474
  store <8 x float> %v452, ptr %v475, align 4
  %v476 = add i64 %v406, 5
  %v477 = mul i64 %v476, 8
  %v478 = add i64 %v404, %v477
  %v479 = getelementptr inbounds float, ptr %v373, i64 %v478
  store <8 x float> %v453, ptr %v479, align 4
  %v480 = add i64 %v406, 6
  %v481 = mul i64 %v480, 8
  %v482 = add i64 %v404, %v481
  %v483 = getelementptr inbounds float, ptr %v373, i64 %v482
  store <8 x float> %v454, ptr %v483, align 4
  %v484 = add i64 %v406, 7
  %v485 = mul i64 %v484, 8
  %v486 = add i64 %v404, %v485
  %v487 = getelementptr inbounds float, ptr %v373, i64 %v486
  store <8 x float> %v455, ptr %v487, align 4
  %v488 = add nsw i64 %v406, 8
  br label %b75
b77:
  br label %b78
b78:
  %v489 = phi i64 [ 8, %b77 ], [ %v498, %b79 ]
  %v490 = icmp slt i64 %v489, 8
  br i1 %v490, label %b79, label %b80
b79:
  %v491 = mul i64 %v489, 1
  %v492 = getelementptr inbounds float, ptr %v403, i64 %v491
  %v493 = getelementptr float, ptr %v492, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v494 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v493, <8 x i1> %v400, <8 x float> zeroinitializer)
  %v495 = mul i64 %v489, 8
  %v496 = add i64 %v404, %v495
  %v497 = getelementptr inbounds float, ptr %v373, i64 %v496
  store <8 x float> %v494, ptr %v497, align 4
  %v498 = add nsw i64 %v489, 1
  br label %b78
b80:
  br label %b74
b74:
  %v499 = icmp slt i64 %v394, 8
  br i1 %v499, label %b81, label %b82
b81:
  br label %b83
b83:
  %v500 = phi i64 [ 0, %b81 ], [ %v509, %b84 ]
  %v501 = icmp slt i64 %v500, 8
  br i1 %v501, label %b84, label %b85
b84:
  %v502 = mul i64 %v500, 1
  %v503 = getelementptr inbounds float, ptr %v403, i64 %v502
  %v504 = getelementptr float, ptr %v503, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v505 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v504, <8 x i1> %v400, <8 x float> zeroinitializer)
  %v506 = mul i64 %v500, 8
  %v507 = add i64 %v404, %v506
  %v508 = getelementptr inbounds float, ptr %v373, i64 %v507
  store <8 x float> %v505, ptr %v508, align 4
  %v509 = add nsw i64 %v500, 1
  br label %b83
b85:
  br label %b82
b82:
  %v510 = add i64 %v389, 64
  %v511 = add nsw i64 %v387, 1
  br label %b70
b72:
  %v512 = icmp sgt i64 %v3, 1
  br i1 %v512, label %b86, label %b87
b86:
  %v513 = getelementptr inbounds i64, ptr %v1, i64 3
  %v514 = atomicrmw add ptr %v513, i64 1 acq_rel
  %v515 = mul i64 %v3, 6
  br label %b88
b88:
  %v516 = load atomic i64, ptr %v513 acquire, align 8
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b89, label %b90
b89:
  %v518 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  br label %b91
b91:
  %v519 = phi i64 [ 0, %b87 ], [ %v659, %b96 ]
  %v520 = icmp slt i64 %v519, %v5
  br i1 %v520, label %b92, label %b93
b92:
  %v522 = add i64 %v7, 0
  %v523 = sdiv i64 %v522, 1
  %v524 = add i64 %v2, 1
  %v525 = mul i64 %v523, %v2
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, %v7
  %v529 = select i1 %v528, i64 %v527, i64 %v7
  %v530 = mul i64 %v523, %v524
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, %v7
  %v534 = select i1 %v533, i64 %v532, i64 %v7
  br label %b94
b94:
  %v535 = phi i64 [ %v529, %b92 ], [ %v658, %b99 ]
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b95, label %b96
b95:
  %v537 = add i64 %v535, 96
  %v538 = icmp slt i64 %v537, %v534
  %v539 = select i1 %v538, i64 %v537, i64 %v534
  br label %b97
b97:
  %v540 = phi i64 [ 0, %b95 ], [ %v657, %b102 ]
  %v541 = icmp slt i64 %v540, 1
  br i1 %v541, label %b98, label %b99
b98:
  %v542 = sub i64 %v539, %v535
  %v543 = sub i64 8, 1
  %v544 = add i64 %v542, %v543
  %v545 = sdiv i64 %v544, 8
  br label %b100
b100:
  %v546 = phi i64 [ 0, %b98 ], [ %v656, %b107 ]
  %v547 = icmp slt i64 %v546, %v545
  br i1 %v547, label %b101, label %b102
b101:
  %v548 = mul i64 %v542, %v546
  %v549 = sdiv i64 %v548, %v545
  %v550 = add i64 %v535, %v549
  %v551 = add i64 %v546, 1
  %v552 = mul i64 %v542, %v551
  %v553 = sdiv i64 %v552, %v545
  %v554 = add i64 %v535, %v553
  %v555 = mul i64 %v540, 64
  %v556 = getelementptr inbounds float, ptr %v373, i64 %v555
  %v557 = sub i64 %v554, %v550
  %v558 = add i64 %v519, 0
  %v559 = and i64 %v558, %v48
  %v560 = mul i64 %v559, %v7
  %v561 = add i64 %v560, %v550
  %v562 = mul i64 %v561, 8
  %v563 = getelementptr inbounds float, ptr %v20, i64 %v562
  %v564 = getelementptr inbounds float, ptr %v563, i64 0
  %v565 = sub i64 %v557, 1
  %v566 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v565
  %v567 = load ptr, ptr %v566, align 4
  %v568 = icmp sgt i64 %v557, 0
  br i1 %v568, label %b103, label %b104
b103:
  call void %v567(ptr %v564, i64 8, ptr %v556, i64 8, ptr %v521)
  br label %b104
b104:
  %v569 = add i64 %v555, 64
  br label %b105
b105:
  %v570 = phi i64 [ %v550, %b104 ], [ %v655, %b110 ]
  %v571 = icmp slt i64 %v570, %v554
  br i1 %v571, label %b106, label %b107
b106:
  %v572 = sub i64 %v570, %v550
  %v573 = mul i64 %v572, 8
  %v574 = getelementptr inbounds float, ptr %v521, i64 %v573
  %v575 = add i64 %v519, 0
  %v576 = and i64 %v575, %v48
  %v577 = mul i64 %v576, %v7
  %v578 = add i64 %v577, %v570
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v20, i64 %v579
  %v581 = add i64 %v519, 0
  %v582 = and i64 %v581, %v52
  %v583 = mul i64 %v582, %v7
  %v584 = add i64 %v583, %v570
  %v585 = mul i64 %v584, 8
  %v586 = getelementptr inbounds float, ptr %v36, i64 %v585
  %v587 = add i64 %v519, 1
  %v588 = and i64 %v587, %v48
  %v589 = mul i64 %v588, %v7
  %v590 = add i64 %v589, %v570
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v20, i64 %v591
  %v593 = add i64 %v519, 0
  %v594 = and i64 %v593, %v54
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v570
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr inbounds float, ptr %v38, i64 %v597
  br label %b108
b108:
  %v599 = phi i64 [ 0, %b106 ], [ %v654, %b109 ]
  %v600 = icmp slt i64 %v599, 1
  br i1 %v600, label %b109, label %b110
b109:
  %v601 = mul i64 %v540, 1
  %v602 = add i64 %v601, %v599
  %v603 = mul i64 %v602, 8
  %v604 = add i64 0, %v599
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v574, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 0, %v603
  %v609 = getelementptr inbounds float, ptr %v580, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 0, %v603
  %v612 = getelementptr inbounds float, ptr %v16, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 0, %v603
  %v615 = getelementptr inbounds float, ptr %v586, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = fadd <8 x float> %v607, %v616
  %v618 = fadd <8 x float> %v613, %v617
  %v619 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v618)
  %v620 = fcmp ogt <8 x float> %v619, splat (float 0x4023000000000000)
  %v621 = select <8 x i1> %v620, <8 x float> splat (float 0x4023000000000000), <8 x float> %v619
  %v622 = fadd <8 x float> %v621, %v621
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v624 = fsub <8 x float> %v623, splat (float 0x4168000000000000)
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v622)
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v625)
  %v627 = bitcast <8 x float> %v623 to <8 x i32>
  %v628 = fmul <8 x float> %v626, %v626
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v626, <8 x float> splat (float 0x3F81227F40000000))
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v626, <8 x float> splat (float 0x3FA5556740000000))
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v626, <8 x float> splat (float 0x3FC5554B00000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v626, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> %v632, <8 x float> %v626)
  %v634 = shl <8 x i32> %v627, splat (i32 23)
  %v635 = add <8 x i32> %v634, splat (i32 1065353216)
  %v636 = bitcast <8 x i32> %v635 to <8 x float>
  %v637 = fsub <8 x float> %v636, splat (float 0x3FF0000000000000)
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v633, <8 x float> %v637)
  %v639 = fadd <8 x float> %v638, splat (float 0x4000000000000000)
  %v640 = fdiv <8 x float> %v638, %v639
  %v641 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v640, <8 x float> %v618)
  %v642 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v643 = shufflevector <8 x float> %v642, <8 x float> poison, <8 x i32> zeroinitializer
  %v644 = fmul <8 x float> %v643, %v641
  %v645 = fadd <8 x float> %v610, %v644
  %v646 = fmul <8 x float> %v641, %v641
  %v647 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v648 = shufflevector <8 x float> %v647, <8 x float> poison, <8 x i32> zeroinitializer
  %v649 = fsub <8 x float> %v648, %v646
  %v650 = add i64 0, %v603
  %v651 = getelementptr inbounds float, ptr %v592, i64 %v650
  store <8 x float> %v645, ptr %v651, align 4
  %v652 = add i64 0, %v603
  %v653 = getelementptr inbounds float, ptr %v598, i64 %v652
  store <8 x float> %v649, ptr %v653, align 4
  %v654 = add nsw i64 %v599, 1
  br label %b108
b110:
  %v655 = add nsw i64 %v570, 1
  br label %b105
b107:
  %v656 = add nsw i64 %v546, 1
  br label %b100
b102:
  %v657 = add nsw i64 %v540, 1
  br label %b97
b99:
  %v658 = add nsw i64 %v535, 96
  br label %b94
b96:
  %v659 = add nsw i64 %v519, 1
  br label %b91
b93:
  %v660 = icmp sgt i64 %v3, 1
  br i1 %v660, label %b111, label %b112
b111:
  %v661 = getelementptr inbounds i64, ptr %v1, i64 3
  %v662 = atomicrmw add ptr %v661, i64 1 acq_rel
  %v663 = mul i64 %v3, 7
  br label %b113
b113:
  %v664 = load atomic i64, ptr %v661 acquire, align 8
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b114, label %b115
b114:
  %v666 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v169 = alloca float, i64 64, align 4
  %v325 = alloca float, i64 64, align 4
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
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 5
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 8
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 9
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 11
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 17
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 18
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 19
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = add i64 1, 0
  %v61 = sdiv i64 %v60, 1
  %v62 = add i64 %v2, 1
  %v63 = mul i64 %v61, %v2
  %v64 = sdiv i64 %v63, %v3
  %v65 = mul i64 %v64, 1
  %v66 = icmp slt i64 %v65, 1
  %v67 = select i1 %v66, i64 %v65, i64 1
  %v68 = mul i64 %v61, %v62
  %v69 = sdiv i64 %v68, %v3
  %v70 = mul i64 %v69, 1
  %v71 = icmp slt i64 %v70, 1
  %v72 = select i1 %v71, i64 %v70, i64 1
  br label %b0
b0:
  %v73 = phi i64 [ %v67, %entry ], [ %v101, %b5 ]
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b1, label %b2
b1:
  %v75 = mul i64 %v73, 64
  %v76 = mul i64 %v73, 8
  %v77 = add i64 %v76, 0
  %v78 = sub i64 8, %v77
  %v79 = icmp slt i64 %v78, 0
  %v80 = select i1 %v79, i64 0, i64 %v78
  %v81 = icmp ult i64 %v80, 8
  %v82 = select i1 %v81, i64 %v80, i64 8
  %v83 = trunc i64 %v82 to i32
  %v84 = insertelement <8 x i32> poison, i32 %v83, i64 0
  %v85 = shufflevector <8 x i32> %v84, <8 x i32> poison, <8 x i32> zeroinitializer
  %v86 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v85
  %v87 = mul i64 %v77, 1
  %v88 = add i64 0, %v87
  %v89 = getelementptr inbounds float, ptr %v34, i64 %v88
  %v90 = add i64 %v75, 0
  br label %b3
b3:
  %v91 = phi i64 [ 0, %b1 ], [ %v99, %b4 ]
  %v92 = icmp slt i64 %v91, 8
  br i1 %v92, label %b4, label %b5
b4:
  %v93 = mul i64 %v91, 8
  %v94 = getelementptr inbounds float, ptr %v89, i64 %v93
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v96 = mul i64 %v91, 8
  %v97 = add i64 %v90, %v96
  %v98 = getelementptr inbounds float, ptr %v59, i64 %v97
  store <8 x float> %v95, ptr %v98, align 4
  %v99 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v100 = add i64 %v75, 64
  %v101 = add nsw i64 %v73, 1
  br label %b0
b2:
  %v102 = icmp sgt i64 %v3, 1
  br i1 %v102, label %b6, label %b7
b6:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = mul i64 %v3, 1
  br label %b8
b8:
  %v106 = load atomic i64, ptr %v103 acquire, align 8
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b9, label %b10
b9:
  %v108 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v109 = phi i64 [ 0, %b7 ], [ %v265, %b19 ]
  %v110 = icmp slt i64 %v109, %v5
  br i1 %v110, label %b12, label %b13
b12:
  %v111 = sub i64 %v5, 1
  %v112 = sub i64 %v111, %v109
  %v113 = add i64 %v7, 0
  %v114 = sdiv i64 %v113, 1
  %v115 = add i64 %v2, 1
  %v116 = mul i64 %v114, %v2
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, %v7
  %v120 = select i1 %v119, i64 %v118, i64 %v7
  %v121 = mul i64 %v114, %v115
  %v122 = sdiv i64 %v121, %v3
  %v123 = mul i64 %v122, 1
  %v124 = icmp slt i64 %v123, %v7
  %v125 = select i1 %v124, i64 %v123, i64 %v7
  br label %b14
b14:
  %v126 = phi i64 [ %v120, %b12 ], [ %v168, %b15 ]
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b15, label %b16
b15:
  %v128 = add i64 %v112, 1
  %v129 = and i64 %v128, 1
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v126
  %v132 = mul i64 %v131, 8
  %v133 = getelementptr inbounds float, ptr %v22, i64 %v132
  %v134 = add i64 %v112, 0
  %v135 = and i64 %v134, %v46
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v126
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v18, i64 %v138
  %v140 = add i64 %v112, 0
  %v141 = and i64 %v140, %v54
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v126
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v38, i64 %v144
  %v146 = add i64 %v112, 0
  %v147 = and i64 %v146, %v56
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v126
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v40, i64 %v150
  %v152 = add i64 0, 0
  %v153 = getelementptr inbounds float, ptr %v133, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = add i64 0, 0
  %v156 = getelementptr inbounds float, ptr %v139, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v154, %v157
  %v159 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = fmul <8 x float> %v158, %v160
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v145, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fmul <8 x float> %v161, %v164
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v151, i64 %v166
  store <8 x float> %v165, ptr %v167, align 4
  %v168 = add nsw i64 %v126, 1
  br label %b14
b16:
  %v170 = add i64 %v7, 0
  %v171 = sdiv i64 %v170, 1
  %v172 = add i64 %v2, 1
  %v173 = mul i64 %v171, %v2
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, %v7
  %v177 = select i1 %v176, i64 %v175, i64 %v7
  %v178 = mul i64 %v171, %v172
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, %v7
  %v182 = select i1 %v181, i64 %v180, i64 %v7
  br label %b17
b17:
  %v183 = phi i64 [ %v177, %b16 ], [ %v264, %b22 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b18, label %b19
b18:
  %v185 = add i64 %v183, 96
  %v186 = icmp slt i64 %v185, %v182
  %v187 = select i1 %v186, i64 %v185, i64 %v182
  br label %b20
b20:
  %v188 = phi i64 [ 0, %b18 ], [ %v263, %b25 ]
  %v189 = icmp slt i64 %v188, 1
  br i1 %v189, label %b21, label %b22
b21:
  %v190 = sub i64 %v187, %v183
  %v191 = sub i64 8, 1
  %v192 = add i64 %v190, %v191
  %v193 = sdiv i64 %v192, 8
  br label %b23
b23:
  %v194 = phi i64 [ 0, %b21 ], [ %v262, %b30 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b24, label %b25
b24:
  %v196 = mul i64 %v190, %v194
  %v197 = sdiv i64 %v196, %v193
  %v198 = add i64 %v183, %v197
  %v199 = add i64 %v194, 1
  %v200 = mul i64 %v190, %v199
  %v201 = sdiv i64 %v200, %v193
  %v202 = add i64 %v183, %v201
  %v203 = mul i64 %v188, 64
  %v204 = getelementptr inbounds float, ptr %v59, i64 %v203
  %v205 = sub i64 %v202, %v198
  %v206 = add i64 %v112, 0
  %v207 = and i64 %v206, %v56
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v198
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v40, i64 %v210
  %v212 = getelementptr inbounds float, ptr %v211, i64 0
  %v213 = sub i64 %v205, 1
  %v214 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v213
  %v215 = load ptr, ptr %v214, align 4
  %v216 = icmp sgt i64 %v205, 0
  br i1 %v216, label %b26, label %b27
b26:
  call void %v215(ptr %v212, i64 8, ptr %v204, i64 8, ptr %v169)
  br label %b27
b27:
  %v217 = add i64 %v203, 64
  br label %b28
b28:
  %v218 = phi i64 [ %v198, %b27 ], [ %v261, %b33 ]
  %v219 = icmp slt i64 %v218, %v202
  br i1 %v219, label %b29, label %b30
b29:
  %v220 = sub i64 %v218, %v198
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v169, i64 %v221
  %v223 = add i64 %v112, 1
  %v224 = and i64 %v223, 1
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v218
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v22, i64 %v227
  %v229 = add i64 %v112, 0
  %v230 = and i64 %v229, %v46
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v218
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v18, i64 %v233
  %v235 = add i64 %v112, 0
  %v236 = and i64 %v235, 1
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v218
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v22, i64 %v239
  br label %b31
b31:
  %v241 = phi i64 [ 0, %b29 ], [ %v260, %b32 ]
  %v242 = icmp slt i64 %v241, 1
  br i1 %v242, label %b32, label %b33
b32:
  %v243 = mul i64 %v188, 1
  %v244 = add i64 %v243, %v241
  %v245 = mul i64 %v244, 8
  %v246 = add i64 0, %v241
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v222, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = add i64 0, %v245
  %v251 = getelementptr inbounds float, ptr %v228, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = add i64 0, %v245
  %v254 = getelementptr inbounds float, ptr %v234, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fadd <8 x float> %v252, %v255
  %v257 = fadd <8 x float> %v256, %v249
  %v258 = add i64 0, %v245
  %v259 = getelementptr inbounds float, ptr %v240, i64 %v258
  store <8 x float> %v257, ptr %v259, align 4
  %v260 = add nsw i64 %v241, 1
  br label %b31
b33:
  %v261 = add nsw i64 %v218, 1
  br label %b28
b30:
  %v262 = add nsw i64 %v194, 1
  br label %b23
b25:
  %v263 = add nsw i64 %v188, 1
  br label %b20
b22:
  %v264 = add nsw i64 %v183, 96
  br label %b17
b19:
  %v265 = add nsw i64 %v109, 1
  br label %b11
b13:
  %v266 = icmp sgt i64 %v3, 1
  br i1 %v266, label %b34, label %b35
b34:
  %v267 = getelementptr inbounds i64, ptr %v1, i64 3
  %v268 = atomicrmw add ptr %v267, i64 1 acq_rel
  %v269 = mul i64 %v3, 2
  br label %b36
b36:
  %v270 = load atomic i64, ptr %v267 acquire, align 8
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b37, label %b38
b37:
  %v272 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v273 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v274 = load ptr, ptr %v273, align 4
  %v275 = getelementptr inbounds float, ptr %v274, i64 64
  %v276 = add i64 1, 0
  %v277 = sdiv i64 %v276, 1
  %v278 = add i64 %v2, 1
  %v279 = mul i64 %v277, %v2
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, 1
  %v283 = select i1 %v282, i64 %v281, i64 1
  %v284 = mul i64 %v277, %v278
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, 1
  %v288 = select i1 %v287, i64 %v286, i64 1
  br label %b39
b39:
  %v289 = phi i64 [ %v283, %b35 ], [ %v317, %b44 ]
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b40, label %b41
b40:
  %v291 = mul i64 %v289, 64
  %v292 = mul i64 %v289, 8
  %v293 = add i64 %v292, 0
  %v294 = sub i64 8, %v293
  %v295 = icmp slt i64 %v294, 0
  %v296 = select i1 %v295, i64 0, i64 %v294
  %v297 = icmp ult i64 %v296, 8
  %v298 = select i1 %v297, i64 %v296, i64 8
  %v299 = trunc i64 %v298 to i32
  %v300 = insertelement <8 x i32> poison, i32 %v299, i64 0
  %v301 = shufflevector <8 x i32> %v300, <8 x i32> poison, <8 x i32> zeroinitializer
  %v302 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v301
  %v303 = mul i64 %v293, 1
  %v304 = add i64 0, %v303
  %v305 = getelementptr inbounds float, ptr %v14, i64 %v304
  %v306 = add i64 %v291, 0
  br label %b42
b42:
  %v307 = phi i64 [ 0, %b40 ], [ %v315, %b43 ]
  %v308 = icmp slt i64 %v307, 8
  br i1 %v308, label %b43, label %b44
b43:
  %v309 = mul i64 %v307, 8
  %v310 = getelementptr inbounds float, ptr %v305, i64 %v309
  %v311 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v310, <8 x i1> %v302, <8 x float> zeroinitializer)
  %v312 = mul i64 %v307, 8
  %v313 = add i64 %v306, %v312
  %v314 = getelementptr inbounds float, ptr %v275, i64 %v313
  store <8 x float> %v311, ptr %v314, align 4
  %v315 = add nsw i64 %v307, 1
  br label %b42
b44:
  %v316 = add i64 %v291, 64
  %v317 = add nsw i64 %v289, 1
  br label %b39
b41:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b45, label %b46
b45:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = mul i64 %v3, 3
  br label %b47
b47:
  %v322 = load atomic i64, ptr %v319 acquire, align 8
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b48, label %b49
b48:
  %v324 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v326 = add i64 %v8, 0
  %v327 = sdiv i64 %v326, 1
  %v328 = add i64 %v2, 1
  %v329 = mul i64 %v327, %v2
  %v330 = sdiv i64 %v329, %v3
  %v331 = mul i64 %v330, 1
  %v332 = icmp slt i64 %v331, %v8
  %v333 = select i1 %v332, i64 %v331, i64 %v8
  %v334 = mul i64 %v327, %v328
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v8
  %v338 = select i1 %v337, i64 %v336, i64 %v8
  br label %b50
b50:
  %v339 = phi i64 [ %v333, %b46 ], [ %v392, %b55 ]
  %v340 = icmp slt i64 %v339, %v338
  br i1 %v340, label %b51, label %b52
b51:
  %v341 = add i64 %v339, 96
  %v342 = icmp slt i64 %v341, %v338
  %v343 = select i1 %v342, i64 %v341, i64 %v338
  br label %b53
b53:
  %v344 = phi i64 [ 0, %b51 ], [ %v391, %b58 ]
  %v345 = icmp slt i64 %v344, 1
  br i1 %v345, label %b54, label %b55
b54:
  %v346 = sub i64 %v343, %v339
  %v347 = sub i64 8, 1
  %v348 = add i64 %v346, %v347
  %v349 = sdiv i64 %v348, 8
  br label %b56
b56:
  %v350 = phi i64 [ 0, %b54 ], [ %v390, %b63 ]
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b57, label %b58
b57:
  %v352 = mul i64 %v346, %v350
  %v353 = sdiv i64 %v352, %v349
  %v354 = add i64 %v339, %v353
  %v355 = add i64 %v350, 1
  %v356 = mul i64 %v346, %v355
  %v357 = sdiv i64 %v356, %v349
  %v358 = add i64 %v339, %v357
  %v359 = mul i64 %v344, 64
  %v360 = getelementptr inbounds float, ptr %v275, i64 %v359
  %v361 = sub i64 %v358, %v354
  %v362 = mul i64 %v354, 8
  %v363 = getelementptr inbounds float, ptr %v40, i64 %v362
  %v364 = getelementptr inbounds float, ptr %v363, i64 0
  %v365 = sub i64 %v361, 1
  %v366 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v365
  %v367 = load ptr, ptr %v366, align 4
  %v368 = icmp sgt i64 %v361, 0
  br i1 %v368, label %b59, label %b60
b59:
  call void %v367(ptr %v364, i64 8, ptr %v360, i64 8, ptr %v325)
  br label %b60
b60:
  %v369 = add i64 %v359, 64
  br label %b61
b61:
  %v370 = phi i64 [ %v354, %b60 ], [ %v389, %b66 ]
  %v371 = icmp slt i64 %v370, %v358
  br i1 %v371, label %b62, label %b63
b62:
  %v372 = sub i64 %v370, %v354
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v325, i64 %v373
  %v375 = mul i64 %v370, 8
  %v376 = getelementptr inbounds float, ptr %v24, i64 %v375
  br label %b64
b64:
  %v377 = phi i64 [ 0, %b62 ], [ %v388, %b65 ]
  %v378 = icmp slt i64 %v377, 1
  br i1 %v378, label %b65, label %b66
b65:
  %v379 = mul i64 %v344, 1
  %v380 = add i64 %v379, %v377
  %v381 = mul i64 %v380, 8
  %v382 = add i64 0, %v377
  %v383 = mul i64 %v382, 8
  %v384 = getelementptr inbounds float, ptr %v374, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 0, %v381
  %v387 = getelementptr inbounds float, ptr %v376, i64 %v386
  store <8 x float> %v385, ptr %v387, align 4
  %v388 = add nsw i64 %v377, 1
  br label %b64
b66:
  %v389 = add nsw i64 %v370, 1
  br label %b61
b63:
  %v390 = add nsw i64 %v350, 1
  br label %b56
b58:
  %v391 = add nsw i64 %v344, 1
  br label %b53
b55:
  %v392 = add nsw i64 %v339, 96
  br label %b50
b52:
  %v393 = icmp sgt i64 %v3, 1
  br i1 %v393, label %b67, label %b68
b67:
  %v394 = getelementptr inbounds i64, ptr %v1, i64 3
  %v395 = atomicrmw add ptr %v394, i64 1 acq_rel
  %v396 = mul i64 %v3, 4
  br label %b69
b69:
  %v397 = load atomic i64, ptr %v394 acquire, align 8
  %v398 = icmp slt i64 %v397, %v396
  br i1 %v398, label %b70, label %b71
b70:
  %v399 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v400 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v401 = load ptr, ptr %v400, align 4
  %v402 = add i64 8, 1
  %v403 = sdiv i64 %v402, 2
  %v404 = add i64 %v2, 1
  %v405 = mul i64 %v403, %v2
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 2
  %v408 = icmp slt i64 %v407, 8
  %v409 = select i1 %v408, i64 %v407, i64 8
  %v410 = mul i64 %v403, %v404
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 2
  %v413 = icmp slt i64 %v412, 8
  %v414 = select i1 %v413, i64 %v412, i64 8
  %v415 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b72
b72:
  %v416 = phi i64 [ %v409, %b68 ], [ %v424, %b77 ]
  %v417 = icmp slt i64 %v416, %v414
  br i1 %v417, label %b73, label %b74
b73:
  %v418 = mul i64 %v416, 8
  %v419 = getelementptr inbounds float, ptr %v415, i64 %v418
  br label %b75
b75:
  %v420 = phi i64 [ 0, %b73 ], [ %v423, %b76 ]
  %v421 = icmp slt i64 %v420, 8
  br i1 %v421, label %b76, label %b77
b76:
  %v422 = getelementptr inbounds float, ptr %v419, i64 %v420
  store float 0x0000000000000000, ptr %v422, align 4
  %v423 = add nsw i64 %v420, 1
  br label %b75
b77:
  %v424 = add nsw i64 %v416, 1
  br label %b72
b74:
  %v425 = mul i64 0, 8
  %v426 = getelementptr inbounds float, ptr %v40, i64 %v425
  %v427 = getelementptr inbounds float, ptr %v426, i64 0
  %v428 = mul i64 0, 8
  %v429 = getelementptr inbounds float, ptr %v20, i64 %v428
  %v430 = getelementptr inbounds float, ptr %v429, i64 0
  %v431 = mul i64 %v8, 1
  br label %b78
b78:
  %v432 = phi i64 [ 0, %b74 ], [ %v459, %b83 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b79, label %b80
b79:
  %v434 = sub i64 %v431, %v432
  %v435 = icmp slt i64 %v434, 128
  %v436 = select i1 %v435, i64 %v434, i64 128
  br label %b81
b81:
  %v437 = phi i64 [ 0, %b79 ], [ %v458, %b86 ]
  %v438 = icmp slt i64 %v437, 8
  br i1 %v438, label %b82, label %b83
b82:
  %v439 = mul i64 %v432, 8
  %v440 = add i64 %v439, %v437
  %v441 = getelementptr inbounds float, ptr %v430, i64 %v440
  br label %b84
b84:
  %v442 = phi i64 [ %v409, %b82 ], [ %v457, %b85 ]
  %v443 = icmp slt i64 %v442, %v414
  br i1 %v443, label %b85, label %b86
b85:
  %v444 = sub i64 %v414, %v442
  %v445 = icmp slt i64 %v444, 2
  %v446 = select i1 %v445, i64 %v444, i64 2
  %v447 = mul i64 %v432, 8
  %v448 = add i64 %v447, %v442
  %v449 = getelementptr inbounds float, ptr %v427, i64 %v448
  %v450 = mul i64 %v442, 8
  %v451 = add i64 %v450, %v437
  %v452 = getelementptr inbounds float, ptr %v415, i64 %v451
  %v453 = sub i64 8, %v437
  %v454 = sub i64 %v446, 1
  %v455 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v454
  %v456 = load ptr, ptr %v455, align 4
  call void %v456(ptr %v449, i64 8, ptr %v441, i64 8, i64 %v436, ptr %v452, i64 8, i64 %v453)
  %v457 = add nsw i64 %v442, 2
  br label %b84
b86:
  %v458 = add nsw i64 %v437, 32
  br label %b81
b83:
  %v459 = add nsw i64 %v432, 128
  br label %b78
b80:
  %v460 = icmp sgt i64 %v3, 1
  br i1 %v460, label %b87, label %b88
b87:
  %v461 = getelementptr inbounds i64, ptr %v1, i64 3
  %v462 = atomicrmw add ptr %v461, i64 1 acq_rel
  %v463 = mul i64 %v3, 5
  br label %b89
b89:
  %v464 = load atomic i64, ptr %v461 acquire, align 8
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b90, label %b91
b90:
  %v466 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v467 = add i64 8, 1
  %v468 = sdiv i64 %v467, 2
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 2
  %v473 = icmp slt i64 %v472, 8
  %v474 = select i1 %v473, i64 %v472, i64 8
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 2
  %v478 = icmp slt i64 %v477, 8
  %v479 = select i1 %v478, i64 %v477, i64 8
  %v480 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b92
b92:
  %v481 = phi i64 [ %v474, %b88 ], [ %v489, %b97 ]
  %v482 = icmp slt i64 %v481, %v479
  br i1 %v482, label %b93, label %b94
b93:
  %v483 = mul i64 %v481, 8
  %v484 = getelementptr inbounds float, ptr %v480, i64 %v483
  br label %b95
b95:
  %v485 = phi i64 [ 0, %b93 ], [ %v488, %b96 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b96, label %b97
b96:
  %v487 = getelementptr inbounds float, ptr %v484, i64 %v485
  store float 0x0000000000000000, ptr %v487, align 4
  %v488 = add nsw i64 %v485, 1
  br label %b95
b97:
  %v489 = add nsw i64 %v481, 1
  br label %b92
b94:
  %v490 = mul i64 0, 8
  %v491 = getelementptr inbounds float, ptr %v40, i64 %v490
  %v492 = getelementptr inbounds float, ptr %v491, i64 0
  %v493 = mul i64 0, 8
  %v494 = getelementptr inbounds float, ptr %v12, i64 %v493
  %v495 = getelementptr inbounds float, ptr %v494, i64 0
  %v496 = mul i64 %v8, 1
  br label %b98
b98:
  %v497 = phi i64 [ 0, %b94 ], [ %v524, %b103 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b99, label %b100
b99:
  %v499 = sub i64 %v496, %v497
  %v500 = icmp slt i64 %v499, 128
  %v501 = select i1 %v500, i64 %v499, i64 128
  br label %b101
b101:
  %v502 = phi i64 [ 0, %b99 ], [ %v523, %b106 ]
  %v503 = icmp slt i64 %v502, 8
  br i1 %v503, label %b102, label %b103
b102:
  %v504 = mul i64 %v497, 8
  %v505 = add i64 %v504, %v502
  %v506 = getelementptr inbounds float, ptr %v495, i64 %v505
  br label %b104
b104:
  %v507 = phi i64 [ %v474, %b102 ], [ %v522, %b105 ]
  %v508 = icmp slt i64 %v507, %v479
  br i1 %v508, label %b105, label %b106
b105:
  %v509 = sub i64 %v479, %v507
  %v510 = icmp slt i64 %v509, 2
  %v511 = select i1 %v510, i64 %v509, i64 2
  %v512 = mul i64 %v497, 8
  %v513 = add i64 %v512, %v507
  %v514 = getelementptr inbounds float, ptr %v492, i64 %v513
  %v515 = mul i64 %v507, 8
  %v516 = add i64 %v515, %v502
  %v517 = getelementptr inbounds float, ptr %v480, i64 %v516
  %v518 = sub i64 8, %v502
  %v519 = sub i64 %v511, 1
  %v520 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v519
  %v521 = load ptr, ptr %v520, align 4
  call void %v521(ptr %v514, i64 8, ptr %v506, i64 8, i64 %v501, ptr %v517, i64 8, i64 %v518)
  %v522 = add nsw i64 %v507, 2
  br label %b104
b106:
  %v523 = add nsw i64 %v502, 32
  br label %b101
b103:
  %v524 = add nsw i64 %v497, 128
  br label %b98
b100:
  %v525 = icmp sgt i64 %v3, 1
  br i1 %v525, label %b107, label %b108
b107:
  %v526 = getelementptr inbounds i64, ptr %v1, i64 3
  %v527 = atomicrmw add ptr %v526, i64 1 acq_rel
  %v528 = mul i64 %v3, 6
  br label %b109
b109:
  %v529 = load atomic i64, ptr %v526 acquire, align 8
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b110, label %b111
b110:
  %v531 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v532 = icmp eq i64 %v2, 0
  br i1 %v532, label %b112, label %b113
b112:
  br label %b114
b114:
  %v533 = phi i64 [ 0, %b112 ], [ %v550, %b119 ]
  %v534 = phi <8 x float> [ splat (float 0x0000000000000000), %b112 ], [ %v549, %b119 ]
  %v535 = icmp slt i64 %v533, %v8
  br i1 %v535, label %b115, label %b116
b115:
  %v536 = add i64 %v533, 128
  %v537 = icmp slt i64 %v536, %v8
  %v538 = select i1 %v537, i64 %v536, i64 %v8
  br label %b117
b117:
  %v539 = phi i64 [ %v533, %b115 ], [ %v548, %b118 ]
  %v540 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v547, %b118 ]
  %v541 = icmp slt i64 %v539, %v538
  br i1 %v541, label %b118, label %b119
b118:
  %v542 = mul i64 %v539, 8
  %v543 = getelementptr inbounds float, ptr %v40, i64 %v542
  %v544 = add i64 0, 0
  %v545 = getelementptr inbounds float, ptr %v543, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = fadd <8 x float> %v540, %v546
  %v548 = add nsw i64 %v539, 1
  br label %b117
b119:
  %v549 = fadd <8 x float> %v534, %v540
  %v550 = add nsw i64 %v533, 128
  br label %b114
b116:
  %v551 = add i64 0, 0
  %v552 = getelementptr inbounds float, ptr %v28, i64 %v551
  store <8 x float> %v534, ptr %v552, align 4
  br label %b113
b113:
  %v553 = icmp sgt i64 %v3, 1
  br i1 %v553, label %b120, label %b121
b120:
  %v554 = getelementptr inbounds i64, ptr %v1, i64 3
  %v555 = atomicrmw add ptr %v554, i64 1 acq_rel
  %v556 = mul i64 %v3, 7
  br label %b122
b122:
  %v557 = load atomic i64, ptr %v554 acquire, align 8
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b123, label %b124
b123:
  %v559 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v560 = icmp eq i64 %v2, 0
  br i1 %v560, label %b125, label %b126
b125:
  br label %b127
b127:
  %v561 = phi i64 [ 0, %b125 ], [ %v580, %b128 ]
  %v562 = icmp slt i64 %v561, 8
  br i1 %v562, label %b128, label %b129
b128:
  %v563 = mul i64 %v561, 8
  %v564 = add i64 0, %v563
  %v565 = add i64 %v564, 0
  %v566 = getelementptr inbounds float, ptr %v42, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 0, %v561
  %v569 = mul i64 0, 8
  %v570 = add i64 %v568, %v569
  %v571 = getelementptr inbounds float, ptr %v42, i64 %v570
  %v572 = getelementptr float, ptr %v571, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v573 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v572, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v574 = fneg <8 x float> %v573
  %v575 = fadd <8 x float> %v567, %v574
  %v576 = mul i64 %v561, 8
  %v577 = add i64 0, %v576
  %v578 = add i64 %v577, 0
  %v579 = getelementptr inbounds float, ptr %v30, i64 %v578
  store <8 x float> %v575, ptr %v579, align 4
  %v580 = add nsw i64 %v561, 1
  br label %b127
b129:
  br label %b126
b126:
  %v581 = icmp sgt i64 %v3, 1
  br i1 %v581, label %b130, label %b131
b130:
  %v582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v583 = atomicrmw add ptr %v582, i64 1 acq_rel
  %v584 = mul i64 %v3, 8
  br label %b132
b132:
  %v585 = load atomic i64, ptr %v582 acquire, align 8
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b133, label %b134
b133:
  %v587 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  ret void
}
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
