; generated from specs/lif.yaml by `make generated`: do not edit
; lif@recurrent I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v287 = alloca float, i64 64, align 4
  %v512 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds i64, ptr %v1, i64 4
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 7
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 8
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 9
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 10
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 13
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 17
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 18
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v56 = load ptr, ptr %v55, align 4
  %v57 = icmp eq i64 %v2, 0
  br i1 %v57, label %b0, label %b1
b0:
  %v58 = add i64 0, 0
  %v59 = getelementptr inbounds float, ptr %v34, i64 %v58
  %v60 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v61, ptr %v59, align 4
  br label %b1
b1:
  %v62 = icmp sgt i64 %v3, 1
  br i1 %v62, label %b2, label %b3
b2:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 3
  %v64 = atomicrmw add ptr %v63, i64 1 acq_rel
  %v65 = mul i64 %v3, 1
  br label %b4
b4:
  %v66 = load atomic i64, ptr %v63 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b5, label %b6
b5:
  %v68 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 19
  %v70 = load i64, ptr %v69, align 8
  %v71 = icmp eq i64 %v70, 0
  br i1 %v71, label %b7, label %b8
b7:
  %v72 = add i64 %v7, 0
  %v73 = sdiv i64 %v72, 1
  %v74 = add i64 %v2, 1
  %v75 = mul i64 %v73, %v2
  %v76 = sdiv i64 %v75, %v3
  %v77 = mul i64 %v76, 1
  %v78 = icmp slt i64 %v77, %v7
  %v79 = select i1 %v78, i64 %v77, i64 %v7
  %v80 = mul i64 %v73, %v74
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, %v7
  %v84 = select i1 %v83, i64 %v82, i64 %v7
  br label %b9
b9:
  %v85 = phi i64 [ %v79, %b7 ], [ %v96, %b10 ]
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b10, label %b11
b10:
  %v87 = and i64 0, %v46
  %v88 = mul i64 %v87, %v7
  %v89 = add i64 %v88, %v85
  %v90 = mul i64 %v89, 8
  %v91 = getelementptr inbounds float, ptr %v20, i64 %v90
  %v92 = add i64 0, 0
  %v93 = getelementptr inbounds float, ptr %v91, i64 %v92
  %v94 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v95, ptr %v93, align 4
  %v96 = add nsw i64 %v85, 1
  br label %b9
b11:
  br label %b8
b8:
  %v97 = icmp sgt i64 %v3, 1
  br i1 %v97, label %b12, label %b13
b12:
  %v98 = getelementptr inbounds i64, ptr %v1, i64 3
  %v99 = atomicrmw add ptr %v98, i64 1 acq_rel
  %v100 = mul i64 %v3, 2
  br label %b14
b14:
  %v101 = load atomic i64, ptr %v98 acquire, align 8
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b15, label %b16
b15:
  %v103 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 20
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp eq i64 %v105, 0
  br i1 %v106, label %b17, label %b18
b17:
  %v107 = add i64 %v7, 0
  %v108 = sdiv i64 %v107, 1
  %v109 = add i64 %v2, 1
  %v110 = mul i64 %v108, %v2
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, %v7
  %v114 = select i1 %v113, i64 %v112, i64 %v7
  %v115 = mul i64 %v108, %v109
  %v116 = sdiv i64 %v115, %v3
  %v117 = mul i64 %v116, 1
  %v118 = icmp slt i64 %v117, %v7
  %v119 = select i1 %v118, i64 %v117, i64 %v7
  br label %b19
b19:
  %v120 = phi i64 [ %v114, %b17 ], [ %v131, %b20 ]
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b20, label %b21
b20:
  %v122 = and i64 0, %v48
  %v123 = mul i64 %v122, %v7
  %v124 = add i64 %v123, %v120
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v22, i64 %v125
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v126, i64 %v127
  %v129 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v130, ptr %v128, align 4
  %v131 = add nsw i64 %v120, 1
  br label %b19
b21:
  br label %b18
b18:
  %v132 = icmp sgt i64 %v3, 1
  br i1 %v132, label %b22, label %b23
b22:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v134 = atomicrmw add ptr %v133, i64 1 acq_rel
  %v135 = mul i64 %v3, 3
  br label %b24
b24:
  %v136 = load atomic i64, ptr %v133 acquire, align 8
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b25, label %b26
b25:
  %v138 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = add i64 1, 0
  %v143 = sdiv i64 %v142, 1
  %v144 = add i64 %v2, 1
  %v145 = mul i64 %v143, %v2
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, 1
  %v149 = select i1 %v148, i64 %v147, i64 1
  %v150 = mul i64 %v143, %v144
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, 1
  %v154 = select i1 %v153, i64 %v152, i64 1
  br label %b27
b27:
  %v155 = phi i64 [ %v149, %b23 ], [ %v279, %b39 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b28, label %b29
b28:
  %v157 = mul i64 %v155, 64
  %v158 = mul i64 %v155, 8
  %v159 = add i64 %v158, 0
  %v160 = sub i64 8, %v159
  %v161 = icmp slt i64 %v160, 0
  %v162 = select i1 %v161, i64 0, i64 %v160
  %v163 = icmp ult i64 %v162, 8
  %v164 = select i1 %v163, i64 %v162, i64 8
  %v165 = trunc i64 %v164 to i32
  %v166 = insertelement <8 x i32> poison, i32 %v165, i64 0
  %v167 = shufflevector <8 x i32> %v166, <8 x i32> poison, <8 x i32> zeroinitializer
  %v168 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v167
  %v169 = mul i64 %v159, 8
  %v170 = add i64 0, %v169
  %v171 = getelementptr inbounds float, ptr %v12, i64 %v170
  %v172 = add i64 %v157, 0
  %v173 = icmp sge i64 %v162, 8
  br i1 %v173, label %b30, label %b31
b30:
  br label %b32
b32:
  %v174 = phi i64 [ 0, %b30 ], [ %v256, %b33 ]
  %v175 = icmp slt i64 %v174, 8
  br i1 %v175, label %b33, label %b34
b33:
  %v176 = add i64 %v174, 0
  %v177 = getelementptr inbounds float, ptr %v171, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 %v174, 8
  %v180 = getelementptr inbounds float, ptr %v171, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = add i64 %v174, 16
  %v183 = getelementptr inbounds float, ptr %v171, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = add i64 %v174, 24
  %v186 = getelementptr inbounds float, ptr %v171, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = add i64 %v174, 32
  %v189 = getelementptr inbounds float, ptr %v171, i64 %v188
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = add i64 %v174, 40
  %v192 = getelementptr inbounds float, ptr %v171, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = add i64 %v174, 48
  %v195 = getelementptr inbounds float, ptr %v171, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = add i64 %v174, 56
  %v198 = getelementptr inbounds float, ptr %v171, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = shufflevector <8 x float> %v178, <8 x float> %v190, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v201 = shufflevector <8 x float> %v178, <8 x float> %v190, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v202 = shufflevector <8 x float> %v181, <8 x float> %v193, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v203 = shufflevector <8 x float> %v181, <8 x float> %v193, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v204 = shufflevector <8 x float> %v184, <8 x float> %v196, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v205 = shufflevector <8 x float> %v184, <8 x float> %v196, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v206 = shufflevector <8 x float> %v187, <8 x float> %v199, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v207 = shufflevector <8 x float> %v187, <8 x float> %v199, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v208 = shufflevector <8 x float> %v200, <8 x float> %v204, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v209 = shufflevector <8 x float> %v200, <8 x float> %v204, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v210 = shufflevector <8 x float> %v202, <8 x float> %v206, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v211 = shufflevector <8 x float> %v202, <8 x float> %v206, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v212 = shufflevector <8 x float> %v201, <8 x float> %v205, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v213 = shufflevector <8 x float> %v201, <8 x float> %v205, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v214 = shufflevector <8 x float> %v203, <8 x float> %v207, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v215 = shufflevector <8 x float> %v203, <8 x float> %v207, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v216 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v217 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v218 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v219 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v220 = shufflevector <8 x float> %v212, <8 x float> %v214, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v221 = shufflevector <8 x float> %v212, <8 x float> %v214, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v222 = shufflevector <8 x float> %v213, <8 x float> %v215, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v223 = shufflevector <8 x float> %v213, <8 x float> %v215, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v224 = add i64 %v174, 0
  %v225 = mul i64 %v224, 8
  %v226 = add i64 %v172, %v225
  %v227 = getelementptr inbounds float, ptr %v141, i64 %v226
  store <8 x float> %v216, ptr %v227, align 4
  %v228 = add i64 %v174, 1
  %v229 = mul i64 %v228, 8
  %v230 = add i64 %v172, %v229
  %v231 = getelementptr inbounds float, ptr %v141, i64 %v230
  store <8 x float> %v217, ptr %v231, align 4
  %v232 = add i64 %v174, 2
  %v233 = mul i64 %v232, 8
  %v234 = add i64 %v172, %v233
  %v235 = getelementptr inbounds float, ptr %v141, i64 %v234
  store <8 x float> %v218, ptr %v235, align 4
  %v236 = add i64 %v174, 3
  %v237 = mul i64 %v236, 8
  %v238 = add i64 %v172, %v237
  %v239 = getelementptr inbounds float, ptr %v141, i64 %v238
  store <8 x float> %v219, ptr %v239, align 4
  %v240 = add i64 %v174, 4
  %v241 = mul i64 %v240, 8
  %v242 = add i64 %v172, %v241
  %v243 = getelementptr inbounds float, ptr %v141, i64 %v242
  store <8 x float> %v220, ptr %v243, align 4
  %v244 = add i64 %v174, 5
  %v245 = mul i64 %v244, 8
  %v246 = add i64 %v172, %v245
  %v247 = getelementptr inbounds float, ptr %v141, i64 %v246
  store <8 x float> %v221, ptr %v247, align 4
  %v248 = add i64 %v174, 6
  %v249 = mul i64 %v248, 8
  %v250 = add i64 %v172, %v249
  %v251 = getelementptr inbounds float, ptr %v141, i64 %v250
  store <8 x float> %v222, ptr %v251, align 4
  %v252 = add i64 %v174, 7
  %v253 = mul i64 %v252, 8
  %v254 = add i64 %v172, %v253
  %v255 = getelementptr inbounds float, ptr %v141, i64 %v254
  store <8 x float> %v223, ptr %v255, align 4
  %v256 = add nsw i64 %v174, 8
  br label %b32
b34:
  br label %b35
b35:
  %v257 = phi i64 [ 8, %b34 ], [ %v266, %b36 ]
  %v258 = icmp slt i64 %v257, 8
  br i1 %v258, label %b36, label %b37
b36:
  %v259 = mul i64 %v257, 1
  %v260 = getelementptr inbounds float, ptr %v171, i64 %v259
  %v261 = getelementptr float, ptr %v260, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v262 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v261, <8 x i1> %v168, <8 x float> zeroinitializer)
  %v263 = mul i64 %v257, 8
  %v264 = add i64 %v172, %v263
  %v265 = getelementptr inbounds float, ptr %v141, i64 %v264
  store <8 x float> %v262, ptr %v265, align 4
  %v266 = add nsw i64 %v257, 1
  br label %b35
b37:
  br label %b31
b31:
  %v267 = icmp slt i64 %v162, 8
  br i1 %v267, label %b38, label %b39
b38:
  br label %b40
b40:
  %v268 = phi i64 [ 0, %b38 ], [ %v277, %b41 ]
  %v269 = icmp slt i64 %v268, 8
  br i1 %v269, label %b41, label %b42
b41:
  %v270 = mul i64 %v268, 1
  %v271 = getelementptr inbounds float, ptr %v171, i64 %v270
  %v272 = getelementptr float, ptr %v271, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v273 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v272, <8 x i1> %v168, <8 x float> zeroinitializer)
  %v274 = mul i64 %v268, 8
  %v275 = add i64 %v172, %v274
  %v276 = getelementptr inbounds float, ptr %v141, i64 %v275
  store <8 x float> %v273, ptr %v276, align 4
  %v277 = add nsw i64 %v268, 1
  br label %b40
b42:
  br label %b39
b39:
  %v278 = add i64 %v157, 64
  %v279 = add nsw i64 %v155, 1
  br label %b27
b29:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b43, label %b44
b43:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = mul i64 %v3, 4
  br label %b45
b45:
  %v284 = load atomic i64, ptr %v281 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b46, label %b47
b46:
  %v286 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v288 = add i64 %v8, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v8
  %v295 = select i1 %v294, i64 %v293, i64 %v8
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v8
  %v300 = select i1 %v299, i64 %v298, i64 %v8
  br label %b48
b48:
  %v301 = phi i64 [ %v295, %b44 ], [ %v354, %b53 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b49, label %b50
b49:
  %v303 = add i64 %v301, 96
  %v304 = icmp slt i64 %v303, %v300
  %v305 = select i1 %v304, i64 %v303, i64 %v300
  br label %b51
b51:
  %v306 = phi i64 [ 0, %b49 ], [ %v353, %b56 ]
  %v307 = icmp slt i64 %v306, 1
  br i1 %v307, label %b52, label %b53
b52:
  %v308 = sub i64 %v305, %v301
  %v309 = sub i64 8, 1
  %v310 = add i64 %v308, %v309
  %v311 = sdiv i64 %v310, 8
  br label %b54
b54:
  %v312 = phi i64 [ 0, %b52 ], [ %v352, %b61 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b55, label %b56
b55:
  %v314 = mul i64 %v308, %v312
  %v315 = sdiv i64 %v314, %v311
  %v316 = add i64 %v301, %v315
  %v317 = add i64 %v312, 1
  %v318 = mul i64 %v308, %v317
  %v319 = sdiv i64 %v318, %v311
  %v320 = add i64 %v301, %v319
  %v321 = mul i64 %v306, 64
  %v322 = getelementptr inbounds float, ptr %v141, i64 %v321
  %v323 = sub i64 %v320, %v316
  %v324 = mul i64 %v316, 8
  %v325 = getelementptr inbounds float, ptr %v10, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 0
  %v327 = sub i64 %v323, 1
  %v328 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v327
  %v329 = load ptr, ptr %v328, align 4
  %v330 = icmp sgt i64 %v323, 0
  br i1 %v330, label %b57, label %b58
b57:
  call void %v329(ptr %v326, i64 8, ptr %v322, i64 8, ptr %v287)
  br label %b58
b58:
  %v331 = add i64 %v321, 64
  br label %b59
b59:
  %v332 = phi i64 [ %v316, %b58 ], [ %v351, %b64 ]
  %v333 = icmp slt i64 %v332, %v320
  br i1 %v333, label %b60, label %b61
b60:
  %v334 = sub i64 %v332, %v316
  %v335 = mul i64 %v334, 8
  %v336 = getelementptr inbounds float, ptr %v287, i64 %v335
  %v337 = mul i64 %v332, 8
  %v338 = getelementptr inbounds float, ptr %v36, i64 %v337
  br label %b62
b62:
  %v339 = phi i64 [ 0, %b60 ], [ %v350, %b63 ]
  %v340 = icmp slt i64 %v339, 1
  br i1 %v340, label %b63, label %b64
b63:
  %v341 = mul i64 %v306, 1
  %v342 = add i64 %v341, %v339
  %v343 = mul i64 %v342, 8
  %v344 = add i64 0, %v339
  %v345 = mul i64 %v344, 8
  %v346 = getelementptr inbounds float, ptr %v336, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = add i64 0, %v343
  %v349 = getelementptr inbounds float, ptr %v338, i64 %v348
  store <8 x float> %v347, ptr %v349, align 4
  %v350 = add nsw i64 %v339, 1
  br label %b62
b64:
  %v351 = add nsw i64 %v332, 1
  br label %b59
b61:
  %v352 = add nsw i64 %v312, 1
  br label %b54
b56:
  %v353 = add nsw i64 %v306, 1
  br label %b51
b53:
  %v354 = add nsw i64 %v301, 96
  br label %b48
b50:
  %v355 = icmp sgt i64 %v3, 1
  br i1 %v355, label %b65, label %b66
b65:
  %v356 = getelementptr inbounds i64, ptr %v1, i64 3
  %v357 = atomicrmw add ptr %v356, i64 1 acq_rel
  %v358 = mul i64 %v3, 5
  br label %b67
b67:
  %v359 = load atomic i64, ptr %v356 acquire, align 8
  %v360 = icmp slt i64 %v359, %v358
  br i1 %v360, label %b68, label %b69
b68:
  %v361 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v362 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v363 = load ptr, ptr %v362, align 4
  %v364 = getelementptr inbounds float, ptr %v363, i64 64
  %v365 = add i64 1, 0
  %v366 = sdiv i64 %v365, 1
  %v367 = add i64 %v2, 1
  %v368 = mul i64 %v366, %v2
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, 1
  %v372 = select i1 %v371, i64 %v370, i64 1
  %v373 = mul i64 %v366, %v367
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, 1
  %v377 = select i1 %v376, i64 %v375, i64 1
  br label %b70
b70:
  %v378 = phi i64 [ %v372, %b66 ], [ %v502, %b82 ]
  %v379 = icmp slt i64 %v378, %v377
  br i1 %v379, label %b71, label %b72
b71:
  %v380 = mul i64 %v378, 64
  %v381 = mul i64 %v378, 8
  %v382 = add i64 %v381, 0
  %v383 = sub i64 8, %v382
  %v384 = icmp slt i64 %v383, 0
  %v385 = select i1 %v384, i64 0, i64 %v383
  %v386 = icmp ult i64 %v385, 8
  %v387 = select i1 %v386, i64 %v385, i64 8
  %v388 = trunc i64 %v387 to i32
  %v389 = insertelement <8 x i32> poison, i32 %v388, i64 0
  %v390 = shufflevector <8 x i32> %v389, <8 x i32> poison, <8 x i32> zeroinitializer
  %v391 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v390
  %v392 = mul i64 %v382, 8
  %v393 = add i64 0, %v392
  %v394 = getelementptr inbounds float, ptr %v14, i64 %v393
  %v395 = add i64 %v380, 0
  %v396 = icmp sge i64 %v385, 8
  br i1 %v396, label %b73, label %b74
b73:
  br label %b75
b75:
  %v397 = phi i64 [ 0, %b73 ], [ %v479, %b76 ]
  %v398 = icmp slt i64 %v397, 8
  br i1 %v398, label %b76, label %b77
b76:
  %v399 = add i64 %v397, 0
  %v400 = getelementptr inbounds float, ptr %v394, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 %v397, 8
  %v403 = getelementptr inbounds float, ptr %v394, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 %v397, 16
  %v406 = getelementptr inbounds float, ptr %v394, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 %v397, 24
  %v409 = getelementptr inbounds float, ptr %v394, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 %v397, 32
  %v412 = getelementptr inbounds float, ptr %v394, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v397, 40
  %v415 = getelementptr inbounds float, ptr %v394, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 %v397, 48
  %v418 = getelementptr inbounds float, ptr %v394, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 %v397, 56
  %v421 = getelementptr inbounds float, ptr %v394, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v424 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v426 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v407, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v428 = shufflevector <8 x float> %v407, <8 x float> %v419, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v410, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v430 = shufflevector <8 x float> %v410, <8 x float> %v422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v431 = shufflevector <8 x float> %v423, <8 x float> %v427, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v432 = shufflevector <8 x float> %v423, <8 x float> %v427, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v433 = shufflevector <8 x float> %v425, <8 x float> %v429, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v429, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v435 = shufflevector <8 x float> %v424, <8 x float> %v428, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v436 = shufflevector <8 x float> %v424, <8 x float> %v428, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v437 = shufflevector <8 x float> %v426, <8 x float> %v430, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v438 = shufflevector <8 x float> %v426, <8 x float> %v430, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v439 = shufflevector <8 x float> %v431, <8 x float> %v433, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v440 = shufflevector <8 x float> %v431, <8 x float> %v433, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v441 = shufflevector <8 x float> %v432, <8 x float> %v434, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v442 = shufflevector <8 x float> %v432, <8 x float> %v434, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v443 = shufflevector <8 x float> %v435, <8 x float> %v437, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v444 = shufflevector <8 x float> %v435, <8 x float> %v437, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v445 = shufflevector <8 x float> %v436, <8 x float> %v438, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v446 = shufflevector <8 x float> %v436, <8 x float> %v438, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v447 = add i64 %v397, 0
  %v448 = mul i64 %v447, 8
  %v449 = add i64 %v395, %v448
  %v450 = getelementptr inbounds float, ptr %v364, i64 %v449
  store <8 x float> %v439, ptr %v450, align 4
  %v451 = add i64 %v397, 1
  %v452 = mul i64 %v451, 8
  %v453 = add i64 %v395, %v452
  %v454 = getelementptr inbounds float, ptr %v364, i64 %v453
  store <8 x float> %v440, ptr %v454, align 4
  %v455 = add i64 %v397, 2
  %v456 = mul i64 %v455, 8
  %v457 = add i64 %v395, %v456
  %v458 = getelementptr inbounds float, ptr %v364, i64 %v457
  store <8 x float> %v441, ptr %v458, align 4
  %v459 = add i64 %v397, 3
  %v460 = mul i64 %v459, 8
  %v461 = add i64 %v395, %v460
  %v462 = getelementptr inbounds float, ptr %v364, i64 %v461
  store <8 x float> %v442, ptr %v462, align 4
  %v463 = add i64 %v397, 4
  %v464 = mul i64 %v463, 8
  %v465 = add i64 %v395, %v464
  %v466 = getelementptr inbounds float, ptr %v364, i64 %v465
  store <8 x float> %v443, ptr %v466, align 4
  %v467 = add i64 %v397, 5
  %v468 = mul i64 %v467, 8
  %v469 = add i64 %v395, %v468
  %v470 = getelementptr inbounds float, ptr %v364, i64 %v469
  store <8 x float> %v444, ptr %v470, align 4
  %v471 = add i64 %v397, 6
  %v472 = mul i64 %v471, 8
  %v473 = add i64 %v395, %v472
  %v474 = getelementptr inbounds float, ptr %v364, i64 %v473
  store <8 x float> %v445, ptr %v474, align 4
  %v475 = add i64 %v397, 7
  %v476 = mul i64 %v475, 8
  %v477 = add i64 %v395, %v476
  %v478 = getelementptr inbounds float, ptr %v364, i64 %v477
  store <8 x float> %v446, ptr %v478, align 4
  %v479 = add nsw i64 %v397, 8
  br label %b75
b77:
  br label %b78
b78:
  %v480 = phi i64 [ 8, %b77 ], [ %v489, %b79 ]
  %v481 = icmp slt i64 %v480, 8
  br i1 %v481, label %b79, label %b80
b79:
  %v482 = mul i64 %v480, 1
  %v483 = getelementptr inbounds float, ptr %v394, i64 %v482
  %v484 = getelementptr float, ptr %v483, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v485 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v484, <8 x i1> %v391, <8 x float> zeroinitializer)
  %v486 = mul i64 %v480, 8
  %v487 = add i64 %v395, %v486
  %v488 = getelementptr inbounds float, ptr %v364, i64 %v487
  store <8 x float> %v485, ptr %v488, align 4
  %v489 = add nsw i64 %v480, 1
  br label %b78
b80:
  br label %b74
b74:
  %v490 = icmp slt i64 %v385, 8
  br i1 %v490, label %b81, label %b82
b81:
  br label %b83
b83:
  %v491 = phi i64 [ 0, %b81 ], [ %v500, %b84 ]
  %v492 = icmp slt i64 %v491, 8
  br i1 %v492, label %b84, label %b85
b84:
  %v493 = mul i64 %v491, 1
  %v494 = getelementptr inbounds float, ptr %v394, i64 %v493
  %v495 = getelementptr float, ptr %v494, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v496 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v495, <8 x i1> %v391, <8 x float> zeroinitializer)
  %v497 = mul i64 %v491, 8
  %v498 = add i64 %v395, %v497
  %v499 = getelementptr inbounds float, ptr %v364, i64 %v498
  store <8 x float> %v496, ptr %v499, align 4
  %v500 = add nsw i64 %v491, 1
  br label %b83
b85:
  br label %b82
b82:
  %v501 = add i64 %v380, 64
  %v502 = add nsw i64 %v378, 1
  br label %b70
b72:
  %v503 = icmp sgt i64 %v3, 1
  br i1 %v503, label %b86, label %b87
b86:
  %v504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v505 = atomicrmw add ptr %v504, i64 1 acq_rel
  %v506 = mul i64 %v3, 6
  br label %b88
b88:
  %v507 = load atomic i64, ptr %v504 acquire, align 8
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b89, label %b90
b89:
  %v509 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  br label %b91
b91:
  %v510 = phi i64 [ 0, %b87 ], [ %v637, %b96 ]
  %v511 = icmp slt i64 %v510, %v5
  br i1 %v511, label %b92, label %b93
b92:
  %v513 = add i64 %v7, 0
  %v514 = sdiv i64 %v513, 1
  %v515 = add i64 %v2, 1
  %v516 = mul i64 %v514, %v2
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, %v7
  %v520 = select i1 %v519, i64 %v518, i64 %v7
  %v521 = mul i64 %v514, %v515
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v7
  %v525 = select i1 %v524, i64 %v523, i64 %v7
  br label %b94
b94:
  %v526 = phi i64 [ %v520, %b92 ], [ %v636, %b99 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b95, label %b96
b95:
  %v528 = add i64 %v526, 96
  %v529 = icmp slt i64 %v528, %v525
  %v530 = select i1 %v529, i64 %v528, i64 %v525
  br label %b97
b97:
  %v531 = phi i64 [ 0, %b95 ], [ %v635, %b102 ]
  %v532 = icmp slt i64 %v531, 1
  br i1 %v532, label %b98, label %b99
b98:
  %v533 = sub i64 %v530, %v526
  %v534 = sub i64 8, 1
  %v535 = add i64 %v533, %v534
  %v536 = sdiv i64 %v535, 8
  br label %b100
b100:
  %v537 = phi i64 [ 0, %b98 ], [ %v634, %b107 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b101, label %b102
b101:
  %v539 = mul i64 %v533, %v537
  %v540 = sdiv i64 %v539, %v536
  %v541 = add i64 %v526, %v540
  %v542 = add i64 %v537, 1
  %v543 = mul i64 %v533, %v542
  %v544 = sdiv i64 %v543, %v536
  %v545 = add i64 %v526, %v544
  %v546 = mul i64 %v531, 64
  %v547 = getelementptr inbounds float, ptr %v364, i64 %v546
  %v548 = sub i64 %v545, %v541
  %v549 = add i64 %v510, 0
  %v550 = and i64 %v549, %v46
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v541
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v20, i64 %v553
  %v555 = getelementptr inbounds float, ptr %v554, i64 0
  %v556 = sub i64 %v548, 1
  %v557 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v556
  %v558 = load ptr, ptr %v557, align 4
  %v559 = icmp sgt i64 %v548, 0
  br i1 %v559, label %b103, label %b104
b103:
  call void %v558(ptr %v555, i64 8, ptr %v547, i64 8, ptr %v512)
  br label %b104
b104:
  %v560 = add i64 %v546, 64
  br label %b105
b105:
  %v561 = phi i64 [ %v541, %b104 ], [ %v633, %b110 ]
  %v562 = icmp slt i64 %v561, %v545
  br i1 %v562, label %b106, label %b107
b106:
  %v563 = sub i64 %v561, %v541
  %v564 = mul i64 %v563, 8
  %v565 = getelementptr inbounds float, ptr %v512, i64 %v564
  %v566 = add i64 %v510, 0
  %v567 = and i64 %v566, %v48
  %v568 = mul i64 %v567, %v7
  %v569 = add i64 %v568, %v561
  %v570 = mul i64 %v569, 8
  %v571 = getelementptr inbounds float, ptr %v22, i64 %v570
  %v572 = add i64 %v510, 0
  %v573 = and i64 %v572, %v52
  %v574 = mul i64 %v573, %v7
  %v575 = add i64 %v574, %v561
  %v576 = mul i64 %v575, 8
  %v577 = getelementptr inbounds float, ptr %v36, i64 %v576
  %v578 = add i64 %v510, 0
  %v579 = and i64 %v578, %v46
  %v580 = mul i64 %v579, %v7
  %v581 = add i64 %v580, %v561
  %v582 = mul i64 %v581, 8
  %v583 = getelementptr inbounds float, ptr %v20, i64 %v582
  %v584 = add i64 %v510, 1
  %v585 = and i64 %v584, %v48
  %v586 = mul i64 %v585, %v7
  %v587 = add i64 %v586, %v561
  %v588 = mul i64 %v587, 8
  %v589 = getelementptr inbounds float, ptr %v22, i64 %v588
  %v590 = add i64 %v510, 1
  %v591 = and i64 %v590, %v46
  %v592 = mul i64 %v591, %v7
  %v593 = add i64 %v592, %v561
  %v594 = mul i64 %v593, 8
  %v595 = getelementptr inbounds float, ptr %v20, i64 %v594
  br label %b108
b108:
  %v596 = phi i64 [ 0, %b106 ], [ %v632, %b109 ]
  %v597 = icmp slt i64 %v596, 1
  br i1 %v597, label %b109, label %b110
b109:
  %v598 = mul i64 %v531, 1
  %v599 = add i64 %v598, %v596
  %v600 = mul i64 %v599, 8
  %v601 = add i64 0, %v596
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v565, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 0, %v600
  %v606 = getelementptr inbounds float, ptr %v571, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = insertelement <8 x float> poison, float 0x3FECCCCCC0000000, i64 0
  %v609 = shufflevector <8 x float> %v608, <8 x float> poison, <8 x i32> zeroinitializer
  %v610 = fmul <8 x float> %v609, %v607
  %v611 = add i64 0, %v600
  %v612 = getelementptr inbounds float, ptr %v577, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = fadd <8 x float> %v613, %v604
  %v615 = fadd <8 x float> %v610, %v614
  %v616 = add i64 0, %v600
  %v617 = getelementptr inbounds float, ptr %v583, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v620 = shufflevector <8 x float> %v619, <8 x float> poison, <8 x i32> zeroinitializer
  %v621 = fmul <8 x float> %v620, %v618
  %v622 = fsub <8 x float> %v615, %v621
  %v623 = fsub <8 x float> %v622, %v620
  %v624 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v625 = shufflevector <8 x float> %v624, <8 x float> poison, <8 x i32> zeroinitializer
  %v626 = fcmp oge <8 x float> %v623, %v625
  %v627 = select <8 x i1> %v626, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v628 = add i64 0, %v600
  %v629 = getelementptr inbounds float, ptr %v589, i64 %v628
  store <8 x float> %v622, ptr %v629, align 4
  %v630 = add i64 0, %v600
  %v631 = getelementptr inbounds float, ptr %v595, i64 %v630
  store <8 x float> %v627, ptr %v631, align 4
  %v632 = add nsw i64 %v596, 1
  br label %b108
b110:
  %v633 = add nsw i64 %v561, 1
  br label %b105
b107:
  %v634 = add nsw i64 %v537, 1
  br label %b100
b102:
  %v635 = add nsw i64 %v531, 1
  br label %b97
b99:
  %v636 = add nsw i64 %v526, 96
  br label %b94
b96:
  %v637 = add nsw i64 %v510, 1
  br label %b91
b93:
  %v638 = icmp sgt i64 %v3, 1
  br i1 %v638, label %b111, label %b112
b111:
  %v639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v640 = atomicrmw add ptr %v639, i64 1 acq_rel
  %v641 = mul i64 %v3, 7
  br label %b113
b113:
  %v642 = load atomic i64, ptr %v639 acquire, align 8
  %v643 = icmp slt i64 %v642, %v641
  br i1 %v643, label %b114, label %b115
b114:
  %v644 = call i32 @sched_yield()
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
  %v205 = alloca float, i64 64, align 4
  %v341 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds i64, ptr %v1, i64 4
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 7
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 8
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 9
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 10
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 13
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 17
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 18
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = add i64 1, 0
  %v59 = sdiv i64 %v58, 1
  %v60 = add i64 %v2, 1
  %v61 = mul i64 %v59, %v2
  %v62 = sdiv i64 %v61, %v3
  %v63 = mul i64 %v62, 1
  %v64 = icmp slt i64 %v63, 1
  %v65 = select i1 %v64, i64 %v63, i64 1
  %v66 = mul i64 %v59, %v60
  %v67 = sdiv i64 %v66, %v3
  %v68 = mul i64 %v67, 1
  %v69 = icmp slt i64 %v68, 1
  %v70 = select i1 %v69, i64 %v68, i64 1
  br label %b0
b0:
  %v71 = phi i64 [ %v65, %entry ], [ %v99, %b5 ]
  %v72 = icmp slt i64 %v71, %v70
  br i1 %v72, label %b1, label %b2
b1:
  %v73 = mul i64 %v71, 64
  %v74 = mul i64 %v71, 8
  %v75 = add i64 %v74, 0
  %v76 = sub i64 8, %v75
  %v77 = icmp slt i64 %v76, 0
  %v78 = select i1 %v77, i64 0, i64 %v76
  %v79 = icmp ult i64 %v78, 8
  %v80 = select i1 %v79, i64 %v78, i64 8
  %v81 = trunc i64 %v80 to i32
  %v82 = insertelement <8 x i32> poison, i32 %v81, i64 0
  %v83 = shufflevector <8 x i32> %v82, <8 x i32> poison, <8 x i32> zeroinitializer
  %v84 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v83
  %v85 = mul i64 %v75, 1
  %v86 = add i64 0, %v85
  %v87 = getelementptr inbounds float, ptr %v14, i64 %v86
  %v88 = add i64 %v73, 0
  br label %b3
b3:
  %v89 = phi i64 [ 0, %b1 ], [ %v97, %b4 ]
  %v90 = icmp slt i64 %v89, 8
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v89, 8
  %v92 = getelementptr inbounds float, ptr %v87, i64 %v91
  %v93 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v92, <8 x i1> %v84, <8 x float> zeroinitializer)
  %v94 = mul i64 %v89, 8
  %v95 = add i64 %v88, %v94
  %v96 = getelementptr inbounds float, ptr %v57, i64 %v95
  store <8 x float> %v93, ptr %v96, align 4
  %v97 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v98 = add i64 %v73, 64
  %v99 = add nsw i64 %v71, 1
  br label %b0
b2:
  %v100 = icmp sgt i64 %v3, 1
  br i1 %v100, label %b6, label %b7
b6:
  %v101 = getelementptr inbounds i64, ptr %v1, i64 3
  %v102 = atomicrmw add ptr %v101, i64 1 acq_rel
  %v103 = mul i64 %v3, 1
  br label %b8
b8:
  %v104 = load atomic i64, ptr %v101 acquire, align 8
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b9, label %b10
b9:
  %v106 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v107 = phi i64 [ 0, %b7 ], [ %v281, %b19 ]
  %v108 = icmp slt i64 %v107, %v5
  br i1 %v108, label %b12, label %b13
b12:
  %v109 = sub i64 %v5, 1
  %v110 = sub i64 %v109, %v107
  %v111 = add i64 %v7, 0
  %v112 = sdiv i64 %v111, 1
  %v113 = add i64 %v2, 1
  %v114 = mul i64 %v112, %v2
  %v115 = sdiv i64 %v114, %v3
  %v116 = mul i64 %v115, 1
  %v117 = icmp slt i64 %v116, %v7
  %v118 = select i1 %v117, i64 %v116, i64 %v7
  %v119 = mul i64 %v112, %v113
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, %v7
  %v123 = select i1 %v122, i64 %v121, i64 %v7
  br label %b14
b14:
  %v124 = phi i64 [ %v118, %b12 ], [ %v204, %b15 ]
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b15, label %b16
b15:
  %v126 = add i64 %v110, 1
  %v127 = and i64 %v126, 1
  %v128 = mul i64 %v127, %v7
  %v129 = add i64 %v128, %v124
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr inbounds float, ptr %v26, i64 %v130
  %v132 = add i64 %v110, 0
  %v133 = and i64 %v132, %v44
  %v134 = mul i64 %v133, %v7
  %v135 = add i64 %v134, %v124
  %v136 = mul i64 %v135, 8
  %v137 = getelementptr inbounds float, ptr %v18, i64 %v136
  %v138 = add i64 %v110, 1
  %v139 = and i64 %v138, 1
  %v140 = mul i64 %v139, %v7
  %v141 = add i64 %v140, %v124
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v24, i64 %v142
  %v144 = add i64 %v110, 0
  %v145 = and i64 %v144, %v42
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v124
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v16, i64 %v148
  %v150 = add i64 %v110, 1
  %v151 = and i64 %v150, %v48
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v124
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v22, i64 %v154
  %v156 = add i64 %v110, 0
  %v157 = and i64 %v156, %v54
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v124
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v38, i64 %v160
  %v162 = add i64 %v110, 0
  %v163 = and i64 %v162, 1
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v124
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v26, i64 %v166
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v131, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 0, 0
  %v172 = getelementptr inbounds float, ptr %v137, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v170, %v173
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v143, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v149, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v177, %v180
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v155, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = fsub <8 x float> %v184, %v186
  %v188 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v187)
  %v189 = insertelement <8 x float> poison, float 0x4039000000000000, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = fmul <8 x float> %v190, %v188
  %v192 = fadd <8 x float> %v186, %v191
  %v193 = fmul <8 x float> %v192, %v192
  %v194 = fdiv <8 x float> %v186, %v193
  %v195 = fmul <8 x float> %v181, %v194
  %v196 = fadd <8 x float> %v174, %v195
  %v197 = insertelement <8 x float> poison, float 0x3FECCCCCC0000000, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = fmul <8 x float> %v196, %v198
  %v200 = add i64 0, 0
  %v201 = getelementptr inbounds float, ptr %v161, i64 %v200
  store <8 x float> %v196, ptr %v201, align 4
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v167, i64 %v202
  store <8 x float> %v199, ptr %v203, align 4
  %v204 = add nsw i64 %v124, 1
  br label %b14
b16:
  %v206 = add i64 %v7, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  br label %b17
b17:
  %v219 = phi i64 [ %v213, %b16 ], [ %v280, %b22 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b18, label %b19
b18:
  %v221 = add i64 %v219, 96
  %v222 = icmp slt i64 %v221, %v218
  %v223 = select i1 %v222, i64 %v221, i64 %v218
  br label %b20
b20:
  %v224 = phi i64 [ 0, %b18 ], [ %v279, %b25 ]
  %v225 = icmp slt i64 %v224, 1
  br i1 %v225, label %b21, label %b22
b21:
  %v226 = sub i64 %v223, %v219
  %v227 = sub i64 8, 1
  %v228 = add i64 %v226, %v227
  %v229 = sdiv i64 %v228, 8
  br label %b23
b23:
  %v230 = phi i64 [ 0, %b21 ], [ %v278, %b30 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b24, label %b25
b24:
  %v232 = mul i64 %v226, %v230
  %v233 = sdiv i64 %v232, %v229
  %v234 = add i64 %v219, %v233
  %v235 = add i64 %v230, 1
  %v236 = mul i64 %v226, %v235
  %v237 = sdiv i64 %v236, %v229
  %v238 = add i64 %v219, %v237
  %v239 = mul i64 %v224, 64
  %v240 = getelementptr inbounds float, ptr %v57, i64 %v239
  %v241 = sub i64 %v238, %v234
  %v242 = add i64 %v110, 0
  %v243 = and i64 %v242, %v54
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v234
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v38, i64 %v246
  %v248 = getelementptr inbounds float, ptr %v247, i64 0
  %v249 = sub i64 %v241, 1
  %v250 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v249
  %v251 = load ptr, ptr %v250, align 4
  %v252 = icmp sgt i64 %v241, 0
  br i1 %v252, label %b26, label %b27
b26:
  call void %v251(ptr %v248, i64 8, ptr %v240, i64 8, ptr %v205)
  br label %b27
b27:
  %v253 = add i64 %v239, 64
  br label %b28
b28:
  %v254 = phi i64 [ %v234, %b27 ], [ %v277, %b33 ]
  %v255 = icmp slt i64 %v254, %v238
  br i1 %v255, label %b29, label %b30
b29:
  %v256 = sub i64 %v254, %v234
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v205, i64 %v257
  %v259 = add i64 %v110, 0
  %v260 = and i64 %v259, 1
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v254
  %v263 = mul i64 %v262, 8
  %v264 = getelementptr inbounds float, ptr %v24, i64 %v263
  br label %b31
b31:
  %v265 = phi i64 [ 0, %b29 ], [ %v276, %b32 ]
  %v266 = icmp slt i64 %v265, 1
  br i1 %v266, label %b32, label %b33
b32:
  %v267 = mul i64 %v224, 1
  %v268 = add i64 %v267, %v265
  %v269 = mul i64 %v268, 8
  %v270 = add i64 0, %v265
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v258, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 0, %v269
  %v275 = getelementptr inbounds float, ptr %v264, i64 %v274
  store <8 x float> %v273, ptr %v275, align 4
  %v276 = add nsw i64 %v265, 1
  br label %b31
b33:
  %v277 = add nsw i64 %v254, 1
  br label %b28
b30:
  %v278 = add nsw i64 %v230, 1
  br label %b23
b25:
  %v279 = add nsw i64 %v224, 1
  br label %b20
b22:
  %v280 = add nsw i64 %v219, 96
  br label %b17
b19:
  %v281 = add nsw i64 %v107, 1
  br label %b11
b13:
  %v282 = icmp sgt i64 %v3, 1
  br i1 %v282, label %b34, label %b35
b34:
  %v283 = getelementptr inbounds i64, ptr %v1, i64 3
  %v284 = atomicrmw add ptr %v283, i64 1 acq_rel
  %v285 = mul i64 %v3, 2
  br label %b36
b36:
  %v286 = load atomic i64, ptr %v283 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b37, label %b38
b37:
  %v288 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v289 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v290 = load ptr, ptr %v289, align 4
  %v291 = getelementptr inbounds float, ptr %v290, i64 64
  %v292 = add i64 1, 0
  %v293 = sdiv i64 %v292, 1
  %v294 = add i64 %v2, 1
  %v295 = mul i64 %v293, %v2
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, 1
  %v299 = select i1 %v298, i64 %v297, i64 1
  %v300 = mul i64 %v293, %v294
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, 1
  %v304 = select i1 %v303, i64 %v302, i64 1
  br label %b39
b39:
  %v305 = phi i64 [ %v299, %b35 ], [ %v333, %b44 ]
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b40, label %b41
b40:
  %v307 = mul i64 %v305, 64
  %v308 = mul i64 %v305, 8
  %v309 = add i64 %v308, 0
  %v310 = sub i64 8, %v309
  %v311 = icmp slt i64 %v310, 0
  %v312 = select i1 %v311, i64 0, i64 %v310
  %v313 = icmp ult i64 %v312, 8
  %v314 = select i1 %v313, i64 %v312, i64 8
  %v315 = trunc i64 %v314 to i32
  %v316 = insertelement <8 x i32> poison, i32 %v315, i64 0
  %v317 = shufflevector <8 x i32> %v316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v318 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v317
  %v319 = mul i64 %v309, 1
  %v320 = add i64 0, %v319
  %v321 = getelementptr inbounds float, ptr %v12, i64 %v320
  %v322 = add i64 %v307, 0
  br label %b42
b42:
  %v323 = phi i64 [ 0, %b40 ], [ %v331, %b43 ]
  %v324 = icmp slt i64 %v323, 8
  br i1 %v324, label %b43, label %b44
b43:
  %v325 = mul i64 %v323, 8
  %v326 = getelementptr inbounds float, ptr %v321, i64 %v325
  %v327 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v326, <8 x i1> %v318, <8 x float> zeroinitializer)
  %v328 = mul i64 %v323, 8
  %v329 = add i64 %v322, %v328
  %v330 = getelementptr inbounds float, ptr %v291, i64 %v329
  store <8 x float> %v327, ptr %v330, align 4
  %v331 = add nsw i64 %v323, 1
  br label %b42
b44:
  %v332 = add i64 %v307, 64
  %v333 = add nsw i64 %v305, 1
  br label %b39
b41:
  %v334 = icmp sgt i64 %v3, 1
  br i1 %v334, label %b45, label %b46
b45:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 3
  %v336 = atomicrmw add ptr %v335, i64 1 acq_rel
  %v337 = mul i64 %v3, 3
  br label %b47
b47:
  %v338 = load atomic i64, ptr %v335 acquire, align 8
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b48, label %b49
b48:
  %v340 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v342 = add i64 %v8, 0
  %v343 = sdiv i64 %v342, 1
  %v344 = add i64 %v2, 1
  %v345 = mul i64 %v343, %v2
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v8
  %v349 = select i1 %v348, i64 %v347, i64 %v8
  %v350 = mul i64 %v343, %v344
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, %v8
  %v354 = select i1 %v353, i64 %v352, i64 %v8
  br label %b50
b50:
  %v355 = phi i64 [ %v349, %b46 ], [ %v408, %b55 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b51, label %b52
b51:
  %v357 = add i64 %v355, 96
  %v358 = icmp slt i64 %v357, %v354
  %v359 = select i1 %v358, i64 %v357, i64 %v354
  br label %b53
b53:
  %v360 = phi i64 [ 0, %b51 ], [ %v407, %b58 ]
  %v361 = icmp slt i64 %v360, 1
  br i1 %v361, label %b54, label %b55
b54:
  %v362 = sub i64 %v359, %v355
  %v363 = sub i64 8, 1
  %v364 = add i64 %v362, %v363
  %v365 = sdiv i64 %v364, 8
  br label %b56
b56:
  %v366 = phi i64 [ 0, %b54 ], [ %v406, %b63 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b57, label %b58
b57:
  %v368 = mul i64 %v362, %v366
  %v369 = sdiv i64 %v368, %v365
  %v370 = add i64 %v355, %v369
  %v371 = add i64 %v366, 1
  %v372 = mul i64 %v362, %v371
  %v373 = sdiv i64 %v372, %v365
  %v374 = add i64 %v355, %v373
  %v375 = mul i64 %v360, 64
  %v376 = getelementptr inbounds float, ptr %v291, i64 %v375
  %v377 = sub i64 %v374, %v370
  %v378 = mul i64 %v370, 8
  %v379 = getelementptr inbounds float, ptr %v38, i64 %v378
  %v380 = getelementptr inbounds float, ptr %v379, i64 0
  %v381 = sub i64 %v377, 1
  %v382 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v381
  %v383 = load ptr, ptr %v382, align 4
  %v384 = icmp sgt i64 %v377, 0
  br i1 %v384, label %b59, label %b60
b59:
  call void %v383(ptr %v380, i64 8, ptr %v376, i64 8, ptr %v341)
  br label %b60
b60:
  %v385 = add i64 %v375, 64
  br label %b61
b61:
  %v386 = phi i64 [ %v370, %b60 ], [ %v405, %b66 ]
  %v387 = icmp slt i64 %v386, %v374
  br i1 %v387, label %b62, label %b63
b62:
  %v388 = sub i64 %v386, %v370
  %v389 = mul i64 %v388, 8
  %v390 = getelementptr inbounds float, ptr %v341, i64 %v389
  %v391 = mul i64 %v386, 8
  %v392 = getelementptr inbounds float, ptr %v28, i64 %v391
  br label %b64
b64:
  %v393 = phi i64 [ 0, %b62 ], [ %v404, %b65 ]
  %v394 = icmp slt i64 %v393, 1
  br i1 %v394, label %b65, label %b66
b65:
  %v395 = mul i64 %v360, 1
  %v396 = add i64 %v395, %v393
  %v397 = mul i64 %v396, 8
  %v398 = add i64 0, %v393
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v390, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 0, %v397
  %v403 = getelementptr inbounds float, ptr %v392, i64 %v402
  store <8 x float> %v401, ptr %v403, align 4
  %v404 = add nsw i64 %v393, 1
  br label %b64
b66:
  %v405 = add nsw i64 %v386, 1
  br label %b61
b63:
  %v406 = add nsw i64 %v366, 1
  br label %b56
b58:
  %v407 = add nsw i64 %v360, 1
  br label %b53
b55:
  %v408 = add nsw i64 %v355, 96
  br label %b50
b52:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b67, label %b68
b67:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = mul i64 %v3, 4
  br label %b69
b69:
  %v413 = load atomic i64, ptr %v410 acquire, align 8
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b70, label %b71
b70:
  %v415 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v416 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v417 = load ptr, ptr %v416, align 4
  %v418 = add i64 8, 1
  %v419 = sdiv i64 %v418, 2
  %v420 = add i64 %v2, 1
  %v421 = mul i64 %v419, %v2
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 2
  %v424 = icmp slt i64 %v423, 8
  %v425 = select i1 %v424, i64 %v423, i64 8
  %v426 = mul i64 %v419, %v420
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 2
  %v429 = icmp slt i64 %v428, 8
  %v430 = select i1 %v429, i64 %v428, i64 8
  %v431 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b72
b72:
  %v432 = phi i64 [ %v425, %b68 ], [ %v440, %b77 ]
  %v433 = icmp slt i64 %v432, %v430
  br i1 %v433, label %b73, label %b74
b73:
  %v434 = mul i64 %v432, 8
  %v435 = getelementptr inbounds float, ptr %v431, i64 %v434
  br label %b75
b75:
  %v436 = phi i64 [ 0, %b73 ], [ %v439, %b76 ]
  %v437 = icmp slt i64 %v436, 8
  br i1 %v437, label %b76, label %b77
b76:
  %v438 = getelementptr inbounds float, ptr %v435, i64 %v436
  store float 0x0000000000000000, ptr %v438, align 4
  %v439 = add nsw i64 %v436, 1
  br label %b75
b77:
  %v440 = add nsw i64 %v432, 1
  br label %b72
b74:
  %v441 = mul i64 0, 8
  %v442 = getelementptr inbounds float, ptr %v38, i64 %v441
  %v443 = getelementptr inbounds float, ptr %v442, i64 0
  %v444 = mul i64 0, 8
  %v445 = getelementptr inbounds float, ptr %v10, i64 %v444
  %v446 = getelementptr inbounds float, ptr %v445, i64 0
  %v447 = mul i64 %v8, 1
  br label %b78
b78:
  %v448 = phi i64 [ 0, %b74 ], [ %v475, %b83 ]
  %v449 = icmp slt i64 %v448, %v447
  br i1 %v449, label %b79, label %b80
b79:
  %v450 = sub i64 %v447, %v448
  %v451 = icmp slt i64 %v450, 128
  %v452 = select i1 %v451, i64 %v450, i64 128
  br label %b81
b81:
  %v453 = phi i64 [ 0, %b79 ], [ %v474, %b86 ]
  %v454 = icmp slt i64 %v453, 8
  br i1 %v454, label %b82, label %b83
b82:
  %v455 = mul i64 %v448, 8
  %v456 = add i64 %v455, %v453
  %v457 = getelementptr inbounds float, ptr %v446, i64 %v456
  br label %b84
b84:
  %v458 = phi i64 [ %v425, %b82 ], [ %v473, %b85 ]
  %v459 = icmp slt i64 %v458, %v430
  br i1 %v459, label %b85, label %b86
b85:
  %v460 = sub i64 %v430, %v458
  %v461 = icmp slt i64 %v460, 2
  %v462 = select i1 %v461, i64 %v460, i64 2
  %v463 = mul i64 %v448, 8
  %v464 = add i64 %v463, %v458
  %v465 = getelementptr inbounds float, ptr %v443, i64 %v464
  %v466 = mul i64 %v458, 8
  %v467 = add i64 %v466, %v453
  %v468 = getelementptr inbounds float, ptr %v431, i64 %v467
  %v469 = sub i64 8, %v453
  %v470 = sub i64 %v462, 1
  %v471 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v470
  %v472 = load ptr, ptr %v471, align 4
  call void %v472(ptr %v465, i64 8, ptr %v457, i64 8, i64 %v452, ptr %v468, i64 8, i64 %v469)
  %v473 = add nsw i64 %v458, 2
  br label %b84
b86:
  %v474 = add nsw i64 %v453, 32
  br label %b81
b83:
  %v475 = add nsw i64 %v448, 128
  br label %b78
b80:
  %v476 = icmp sgt i64 %v3, 1
  br i1 %v476, label %b87, label %b88
b87:
  %v477 = getelementptr inbounds i64, ptr %v1, i64 3
  %v478 = atomicrmw add ptr %v477, i64 1 acq_rel
  %v479 = mul i64 %v3, 5
  br label %b89
b89:
  %v480 = load atomic i64, ptr %v477 acquire, align 8
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b90, label %b91
b90:
  %v482 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v483 = add i64 8, 1
  %v484 = sdiv i64 %v483, 2
  %v485 = add i64 %v2, 1
  %v486 = mul i64 %v484, %v2
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 2
  %v489 = icmp slt i64 %v488, 8
  %v490 = select i1 %v489, i64 %v488, i64 8
  %v491 = mul i64 %v484, %v485
  %v492 = sdiv i64 %v491, %v3
  %v493 = mul i64 %v492, 2
  %v494 = icmp slt i64 %v493, 8
  %v495 = select i1 %v494, i64 %v493, i64 8
  %v496 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b92
b92:
  %v497 = phi i64 [ %v490, %b88 ], [ %v505, %b97 ]
  %v498 = icmp slt i64 %v497, %v495
  br i1 %v498, label %b93, label %b94
b93:
  %v499 = mul i64 %v497, 8
  %v500 = getelementptr inbounds float, ptr %v496, i64 %v499
  br label %b95
b95:
  %v501 = phi i64 [ 0, %b93 ], [ %v504, %b96 ]
  %v502 = icmp slt i64 %v501, 8
  br i1 %v502, label %b96, label %b97
b96:
  %v503 = getelementptr inbounds float, ptr %v500, i64 %v501
  store float 0x0000000000000000, ptr %v503, align 4
  %v504 = add nsw i64 %v501, 1
  br label %b95
b97:
  %v505 = add nsw i64 %v497, 1
  br label %b92
b94:
  %v506 = mul i64 0, 8
  %v507 = getelementptr inbounds float, ptr %v38, i64 %v506
  %v508 = getelementptr inbounds float, ptr %v507, i64 0
  %v509 = mul i64 0, 8
  %v510 = getelementptr inbounds float, ptr %v20, i64 %v509
  %v511 = getelementptr inbounds float, ptr %v510, i64 0
  %v512 = mul i64 %v8, 1
  br label %b98
b98:
  %v513 = phi i64 [ 0, %b94 ], [ %v540, %b103 ]
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b99, label %b100
b99:
  %v515 = sub i64 %v512, %v513
  %v516 = icmp slt i64 %v515, 128
  %v517 = select i1 %v516, i64 %v515, i64 128
  br label %b101
b101:
  %v518 = phi i64 [ 0, %b99 ], [ %v539, %b106 ]
  %v519 = icmp slt i64 %v518, 8
  br i1 %v519, label %b102, label %b103
b102:
  %v520 = mul i64 %v513, 8
  %v521 = add i64 %v520, %v518
  %v522 = getelementptr inbounds float, ptr %v511, i64 %v521
  br label %b104
b104:
  %v523 = phi i64 [ %v490, %b102 ], [ %v538, %b105 ]
  %v524 = icmp slt i64 %v523, %v495
  br i1 %v524, label %b105, label %b106
b105:
  %v525 = sub i64 %v495, %v523
  %v526 = icmp slt i64 %v525, 2
  %v527 = select i1 %v526, i64 %v525, i64 2
  %v528 = mul i64 %v513, 8
  %v529 = add i64 %v528, %v523
  %v530 = getelementptr inbounds float, ptr %v508, i64 %v529
  %v531 = mul i64 %v523, 8
  %v532 = add i64 %v531, %v518
  %v533 = getelementptr inbounds float, ptr %v496, i64 %v532
  %v534 = sub i64 8, %v518
  %v535 = sub i64 %v527, 1
  %v536 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v535
  %v537 = load ptr, ptr %v536, align 4
  call void %v537(ptr %v530, i64 8, ptr %v522, i64 8, i64 %v517, ptr %v533, i64 8, i64 %v534)
  %v538 = add nsw i64 %v523, 2
  br label %b104
b106:
  %v539 = add nsw i64 %v518, 32
  br label %b101
b103:
  %v540 = add nsw i64 %v513, 128
  br label %b98
b100:
  %v541 = icmp sgt i64 %v3, 1
  br i1 %v541, label %b107, label %b108
b107:
  %v542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v543 = atomicrmw add ptr %v542, i64 1 acq_rel
  %v544 = mul i64 %v3, 6
  br label %b109
b109:
  %v545 = load atomic i64, ptr %v542 acquire, align 8
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b110, label %b111
b110:
  %v547 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
