; generated from specs/linear_state_space.yaml by `make generated`: do not edit
; linear_state_space@control U=8 N=8 Y=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v631 = alloca float, i64 96, align 4
  %v713 = alloca float, i64 64, align 4
  %v954 = alloca float, i64 64, align 4
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
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 25
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 256
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v44, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = icmp eq i64 %v2, 0
  br i1 %v95, label %b11, label %b12
b11:
  br label %b13
b13:
  %v96 = phi i64 [ 0, %b11 ], [ %v103, %b14 ]
  %v97 = icmp slt i64 %v96, 64
  br i1 %v97, label %b14, label %b15
b14:
  %v98 = add i64 0, %v96
  %v99 = getelementptr inbounds float, ptr %v14, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = add i64 0, %v96
  %v102 = getelementptr inbounds float, ptr %v40, i64 %v101
  store <8 x float> %v100, ptr %v102, align 4
  %v103 = add nsw i64 %v96, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v104 = icmp sgt i64 %v3, 1
  br i1 %v104, label %b16, label %b17
b16:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = load i64, ptr %v69, align 8
  %v108 = add i64 %v107, 1
  store i64 %v108, ptr %v69, align 8
  %v109 = mul i64 %v3, %v108
  br label %b18
b18:
  %v110 = load atomic i64, ptr %v105 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b19, label %b20
b19:
  %v112 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 4
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b21, label %b22
b21:
  %v116 = icmp eq i64 %v2, 0
  br i1 %v116, label %b23, label %b24
b23:
  br label %b25
b25:
  %v117 = phi i64 [ 0, %b23 ], [ %v124, %b26 ]
  %v118 = icmp slt i64 %v117, 64
  br i1 %v118, label %b26, label %b27
b26:
  %v119 = add i64 0, %v117
  %v120 = getelementptr inbounds float, ptr %v16, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = add i64 64, %v117
  %v123 = getelementptr inbounds float, ptr %v40, i64 %v122
  store <8 x float> %v121, ptr %v123, align 4
  %v124 = add nsw i64 %v117, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b28, label %b29
b28:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v69, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v69, align 8
  %v130 = mul i64 %v3, %v129
  br label %b30
b30:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b31, label %b32
b31:
  %v133 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b33, label %b34
b33:
  %v137 = icmp eq i64 %v2, 0
  br i1 %v137, label %b35, label %b36
b35:
  br label %b37
b37:
  %v138 = phi i64 [ 0, %b35 ], [ %v149, %b38 ]
  %v139 = icmp slt i64 %v138, 8
  br i1 %v139, label %b38, label %b39
b38:
  %v140 = mul i64 %v138, 8
  %v141 = add i64 0, %v140
  %v142 = add i64 %v141, 0
  %v143 = getelementptr inbounds float, ptr %v14, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v138, 16
  %v146 = add i64 0, %v145
  %v147 = add i64 %v146, 0
  %v148 = getelementptr inbounds float, ptr %v42, i64 %v147
  store <8 x float> %v144, ptr %v148, align 4
  %v149 = add nsw i64 %v138, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v150 = icmp sgt i64 %v3, 1
  br i1 %v150, label %b40, label %b41
b40:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 3
  %v152 = atomicrmw add ptr %v151, i64 1 acq_rel
  %v153 = load i64, ptr %v69, align 8
  %v154 = add i64 %v153, 1
  store i64 %v154, ptr %v69, align 8
  %v155 = mul i64 %v3, %v154
  br label %b42
b42:
  %v156 = load atomic i64, ptr %v151 acquire, align 8
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b43, label %b44
b43:
  %v158 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v159 = getelementptr inbounds i64, ptr %v1, i64 4
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b45, label %b46
b45:
  %v162 = icmp eq i64 %v2, 0
  br i1 %v162, label %b47, label %b48
b47:
  br label %b49
b49:
  %v163 = phi i64 [ 0, %b47 ], [ %v174, %b50 ]
  %v164 = icmp slt i64 %v163, 8
  br i1 %v164, label %b50, label %b51
b50:
  %v165 = mul i64 %v163, 8
  %v166 = add i64 0, %v165
  %v167 = add i64 %v166, 0
  %v168 = getelementptr inbounds float, ptr %v12, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = mul i64 %v163, 16
  %v171 = add i64 8, %v170
  %v172 = add i64 %v171, 0
  %v173 = getelementptr inbounds float, ptr %v42, i64 %v172
  store <8 x float> %v169, ptr %v173, align 4
  %v174 = add nsw i64 %v163, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b52, label %b53
b52:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = load i64, ptr %v69, align 8
  %v179 = add i64 %v178, 1
  store i64 %v179, ptr %v69, align 8
  %v180 = mul i64 %v3, %v179
  br label %b54
b54:
  %v181 = load atomic i64, ptr %v176 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b55, label %b56
b55:
  %v183 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v184 = getelementptr inbounds i64, ptr %v1, i64 4
  %v185 = load i64, ptr %v184, align 8
  %v186 = icmp eq i64 %v185, 0
  br i1 %v186, label %b57, label %b58
b57:
  %v187 = getelementptr inbounds i64, ptr %v1, i64 27
  %v188 = load i64, ptr %v187, align 8
  %v189 = icmp eq i64 %v188, 0
  br i1 %v189, label %b59, label %b60
b59:
  %v190 = add i64 %v7, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, %v7
  %v197 = select i1 %v196, i64 %v195, i64 %v7
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, %v7
  %v202 = select i1 %v201, i64 %v200, i64 %v7
  br label %b61
b61:
  %v203 = phi i64 [ %v197, %b59 ], [ %v214, %b62 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b62, label %b63
b62:
  %v205 = and i64 0, %v58
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v203
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v24, i64 %v208
  %v210 = add i64 0, 0
  %v211 = getelementptr inbounds float, ptr %v209, i64 %v210
  %v212 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = add nsw i64 %v203, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v215 = icmp sgt i64 %v3, 1
  br i1 %v215, label %b64, label %b65
b64:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 3
  %v217 = atomicrmw add ptr %v216, i64 1 acq_rel
  %v218 = load i64, ptr %v69, align 8
  %v219 = add i64 %v218, 1
  store i64 %v219, ptr %v69, align 8
  %v220 = mul i64 %v3, %v219
  br label %b66
b66:
  %v221 = load atomic i64, ptr %v216 acquire, align 8
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b67, label %b68
b67:
  %v223 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v224 = getelementptr inbounds float, ptr %v71, i64 0
  %v225 = getelementptr inbounds i64, ptr %v1, i64 4
  %v226 = load i64, ptr %v225, align 8
  %v227 = icmp eq i64 %v226, 0
  br i1 %v227, label %b69, label %b70
b69:
  %v228 = add i64 1, 0
  %v229 = sdiv i64 %v228, 1
  %v230 = add i64 %v2, 1
  %v231 = mul i64 %v229, %v2
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, 1
  %v235 = select i1 %v234, i64 %v233, i64 1
  %v236 = mul i64 %v229, %v230
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, 1
  %v240 = select i1 %v239, i64 %v238, i64 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  br label %b71
b71:
  %v243 = phi i64 [ %v235, %b69 ], [ %v468, %b96 ]
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b72, label %b73
b72:
  %v245 = mul i64 %v243, 128
  %v246 = mul i64 %v243, 16
  %v247 = add i64 %v245, 0
  %v248 = add i64 %v246, 0
  %v249 = getelementptr inbounds float, ptr %v224, i64 %v247
  %v250 = sub i64 16, %v248
  %v251 = icmp slt i64 %v250, 0
  %v252 = select i1 %v251, i64 0, i64 %v250
  %v253 = icmp ult i64 %v252, 8
  %v254 = select i1 %v253, i64 %v252, i64 8
  %v255 = trunc i64 %v254 to i32
  %v256 = insertelement <8 x i32> poison, i32 %v255, i64 0
  %v257 = shufflevector <8 x i32> %v256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v258 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v257
  %v259 = mul i64 %v248, 8
  %v260 = add i64 0, %v259
  %v261 = getelementptr inbounds float, ptr %v40, i64 %v260
  %v262 = icmp sge i64 %v252, 8
  br i1 %v262, label %b74, label %b75
b74:
  br label %b76
b76:
  %v263 = phi i64 [ 0, %b74 ], [ %v337, %b77 ]
  %v264 = icmp slt i64 %v263, 8
  br i1 %v264, label %b77, label %b78
b77:
  %v265 = add i64 %v263, 0
  %v266 = getelementptr inbounds float, ptr %v261, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 %v263, 8
  %v269 = getelementptr inbounds float, ptr %v261, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 %v263, 16
  %v272 = getelementptr inbounds float, ptr %v261, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 %v263, 24
  %v275 = getelementptr inbounds float, ptr %v261, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v263, 32
  %v278 = getelementptr inbounds float, ptr %v261, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 %v263, 40
  %v281 = getelementptr inbounds float, ptr %v261, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = add i64 %v263, 48
  %v284 = getelementptr inbounds float, ptr %v261, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 %v263, 56
  %v287 = getelementptr inbounds float, ptr %v261, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v290 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v291 = shufflevector <8 x float> %v270, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v292 = shufflevector <8 x float> %v270, <8 x float> %v282, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v293 = shufflevector <8 x float> %v273, <8 x float> %v285, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v294 = shufflevector <8 x float> %v273, <8 x float> %v285, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v295 = shufflevector <8 x float> %v276, <8 x float> %v288, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v296 = shufflevector <8 x float> %v276, <8 x float> %v288, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v297 = shufflevector <8 x float> %v289, <8 x float> %v293, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v298 = shufflevector <8 x float> %v289, <8 x float> %v293, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v300 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v301 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v302 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v303 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v304 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v305 = shufflevector <8 x float> %v297, <8 x float> %v299, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v306 = shufflevector <8 x float> %v297, <8 x float> %v299, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v308 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v309 = shufflevector <8 x float> %v301, <8 x float> %v303, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v310 = shufflevector <8 x float> %v301, <8 x float> %v303, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v311 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v312 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v313 = add i64 %v263, 0
  %v314 = mul i64 %v313, 16
  %v315 = getelementptr inbounds float, ptr %v249, i64 %v314
  store <8 x float> %v305, ptr %v315, align 4
  %v316 = add i64 %v263, 1
  %v317 = mul i64 %v316, 16
  %v318 = getelementptr inbounds float, ptr %v249, i64 %v317
  store <8 x float> %v306, ptr %v318, align 4
  %v319 = add i64 %v263, 2
  %v320 = mul i64 %v319, 16
  %v321 = getelementptr inbounds float, ptr %v249, i64 %v320
  store <8 x float> %v307, ptr %v321, align 4
  %v322 = add i64 %v263, 3
  %v323 = mul i64 %v322, 16
  %v324 = getelementptr inbounds float, ptr %v249, i64 %v323
  store <8 x float> %v308, ptr %v324, align 4
  %v325 = add i64 %v263, 4
  %v326 = mul i64 %v325, 16
  %v327 = getelementptr inbounds float, ptr %v249, i64 %v326
  store <8 x float> %v309, ptr %v327, align 4
  %v328 = add i64 %v263, 5
  %v329 = mul i64 %v328, 16
  %v330 = getelementptr inbounds float, ptr %v249, i64 %v329
  store <8 x float> %v310, ptr %v330, align 4
  %v331 = add i64 %v263, 6
  %v332 = mul i64 %v331, 16
  %v333 = getelementptr inbounds float, ptr %v249, i64 %v332
  store <8 x float> %v311, ptr %v333, align 4
  %v334 = add i64 %v263, 7
  %v335 = mul i64 %v334, 16
  %v336 = getelementptr inbounds float, ptr %v249, i64 %v335
  store <8 x float> %v312, ptr %v336, align 4
  %v337 = add nsw i64 %v263, 8
  br label %b76
b78:
  br label %b79
b79:
  %v338 = phi i64 [ 8, %b78 ], [ %v346, %b80 ]
  %v339 = icmp slt i64 %v338, 8
  br i1 %v339, label %b80, label %b81
b80:
  %v340 = mul i64 %v338, 1
  %v341 = getelementptr inbounds float, ptr %v261, i64 %v340
  %v342 = getelementptr float, ptr %v341, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v343 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v342, <8 x i1> %v258, <8 x float> zeroinitializer)
  %v344 = mul i64 %v338, 16
  %v345 = getelementptr inbounds float, ptr %v249, i64 %v344
  store <8 x float> %v343, ptr %v345, align 4
  %v346 = add nsw i64 %v338, 1
  br label %b79
b81:
  br label %b75
b75:
  %v347 = icmp slt i64 %v252, 8
  br i1 %v347, label %b82, label %b83
b82:
  br label %b84
b84:
  %v348 = phi i64 [ 0, %b82 ], [ %v356, %b85 ]
  %v349 = icmp slt i64 %v348, 8
  br i1 %v349, label %b85, label %b86
b85:
  %v350 = mul i64 %v348, 1
  %v351 = getelementptr inbounds float, ptr %v261, i64 %v350
  %v352 = getelementptr float, ptr %v351, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v353 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v352, <8 x i1> %v258, <8 x float> zeroinitializer)
  %v354 = mul i64 %v348, 16
  %v355 = getelementptr inbounds float, ptr %v249, i64 %v354
  store <8 x float> %v353, ptr %v355, align 4
  %v356 = add nsw i64 %v348, 1
  br label %b84
b86:
  br label %b83
b83:
  %v357 = add i64 %v245, 8
  %v358 = add i64 %v246, 8
  %v359 = getelementptr inbounds float, ptr %v224, i64 %v357
  %v360 = sub i64 16, %v358
  %v361 = icmp slt i64 %v360, 0
  %v362 = select i1 %v361, i64 0, i64 %v360
  %v363 = icmp ult i64 %v362, 8
  %v364 = select i1 %v363, i64 %v362, i64 8
  %v365 = trunc i64 %v364 to i32
  %v366 = insertelement <8 x i32> poison, i32 %v365, i64 0
  %v367 = shufflevector <8 x i32> %v366, <8 x i32> poison, <8 x i32> zeroinitializer
  %v368 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v367
  %v369 = mul i64 %v358, 8
  %v370 = add i64 0, %v369
  %v371 = getelementptr inbounds float, ptr %v40, i64 %v370
  %v372 = icmp sge i64 %v362, 8
  br i1 %v372, label %b87, label %b88
b87:
  br label %b89
b89:
  %v373 = phi i64 [ 0, %b87 ], [ %v447, %b90 ]
  %v374 = icmp slt i64 %v373, 8
  br i1 %v374, label %b90, label %b91
b90:
  %v375 = add i64 %v373, 0
  %v376 = getelementptr inbounds float, ptr %v371, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 %v373, 8
  %v379 = getelementptr inbounds float, ptr %v371, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 %v373, 16
  %v382 = getelementptr inbounds float, ptr %v371, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 %v373, 24
  %v385 = getelementptr inbounds float, ptr %v371, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v373, 32
  %v388 = getelementptr inbounds float, ptr %v371, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v373, 40
  %v391 = getelementptr inbounds float, ptr %v371, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 %v373, 48
  %v394 = getelementptr inbounds float, ptr %v371, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v373, 56
  %v397 = getelementptr inbounds float, ptr %v371, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v400 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v401 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v402 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v403 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v404 = shufflevector <8 x float> %v383, <8 x float> %v395, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v406 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v399, <8 x float> %v403, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v408 = shufflevector <8 x float> %v399, <8 x float> %v403, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v401, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v405, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v411 = shufflevector <8 x float> %v400, <8 x float> %v404, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x float> %v400, <8 x float> %v404, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v414 = shufflevector <8 x float> %v402, <8 x float> %v406, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v415 = shufflevector <8 x float> %v407, <8 x float> %v409, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v416 = shufflevector <8 x float> %v407, <8 x float> %v409, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v417 = shufflevector <8 x float> %v408, <8 x float> %v410, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v418 = shufflevector <8 x float> %v408, <8 x float> %v410, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v419 = shufflevector <8 x float> %v411, <8 x float> %v413, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v420 = shufflevector <8 x float> %v411, <8 x float> %v413, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v421 = shufflevector <8 x float> %v412, <8 x float> %v414, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v422 = shufflevector <8 x float> %v412, <8 x float> %v414, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v423 = add i64 %v373, 0
  %v424 = mul i64 %v423, 16
  %v425 = getelementptr inbounds float, ptr %v359, i64 %v424
  store <8 x float> %v415, ptr %v425, align 4
  %v426 = add i64 %v373, 1
  %v427 = mul i64 %v426, 16
  %v428 = getelementptr inbounds float, ptr %v359, i64 %v427
  store <8 x float> %v416, ptr %v428, align 4
  %v429 = add i64 %v373, 2
  %v430 = mul i64 %v429, 16
  %v431 = getelementptr inbounds float, ptr %v359, i64 %v430
  store <8 x float> %v417, ptr %v431, align 4
  %v432 = add i64 %v373, 3
  %v433 = mul i64 %v432, 16
  %v434 = getelementptr inbounds float, ptr %v359, i64 %v433
  store <8 x float> %v418, ptr %v434, align 4
  %v435 = add i64 %v373, 4
  %v436 = mul i64 %v435, 16
  %v437 = getelementptr inbounds float, ptr %v359, i64 %v436
  store <8 x float> %v419, ptr %v437, align 4
  %v438 = add i64 %v373, 5
  %v439 = mul i64 %v438, 16
  %v440 = getelementptr inbounds float, ptr %v359, i64 %v439
  store <8 x float> %v420, ptr %v440, align 4
  %v441 = add i64 %v373, 6
  %v442 = mul i64 %v441, 16
  %v443 = getelementptr inbounds float, ptr %v359, i64 %v442
  store <8 x float> %v421, ptr %v443, align 4
  %v444 = add i64 %v373, 7
  %v445 = mul i64 %v444, 16
  %v446 = getelementptr inbounds float, ptr %v359, i64 %v445
  store <8 x float> %v422, ptr %v446, align 4
  %v447 = add nsw i64 %v373, 8
  br label %b89
b91:
  br label %b92
b92:
  %v448 = phi i64 [ 8, %b91 ], [ %v456, %b93 ]
  %v449 = icmp slt i64 %v448, 8
  br i1 %v449, label %b93, label %b94
b93:
  %v450 = mul i64 %v448, 1
  %v451 = getelementptr inbounds float, ptr %v371, i64 %v450
  %v452 = getelementptr float, ptr %v451, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v453 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v452, <8 x i1> %v368, <8 x float> zeroinitializer)
  %v454 = mul i64 %v448, 16
  %v455 = getelementptr inbounds float, ptr %v359, i64 %v454
  store <8 x float> %v453, ptr %v455, align 4
  %v456 = add nsw i64 %v448, 1
  br label %b92
b94:
  br label %b88
b88:
  %v457 = icmp slt i64 %v362, 8
  br i1 %v457, label %b95, label %b96
b95:
  br label %b97
b97:
  %v458 = phi i64 [ 0, %b95 ], [ %v466, %b98 ]
  %v459 = icmp slt i64 %v458, 8
  br i1 %v459, label %b98, label %b99
b98:
  %v460 = mul i64 %v458, 1
  %v461 = getelementptr inbounds float, ptr %v371, i64 %v460
  %v462 = getelementptr float, ptr %v461, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v463 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v462, <8 x i1> %v368, <8 x float> zeroinitializer)
  %v464 = mul i64 %v458, 16
  %v465 = getelementptr inbounds float, ptr %v359, i64 %v464
  store <8 x float> %v463, ptr %v465, align 4
  %v466 = add nsw i64 %v458, 1
  br label %b97
b99:
  br label %b96
b96:
  %v467 = add i64 %v245, 128
  %v468 = add nsw i64 %v243, 1
  br label %b71
b73:
  br label %b70
b70:
  %v469 = icmp sgt i64 %v3, 1
  br i1 %v469, label %b100, label %b101
b100:
  %v470 = getelementptr inbounds i64, ptr %v1, i64 3
  %v471 = atomicrmw add ptr %v470, i64 1 acq_rel
  %v472 = load i64, ptr %v69, align 8
  %v473 = add i64 %v472, 1
  store i64 %v473, ptr %v69, align 8
  %v474 = mul i64 %v3, %v473
  br label %b102
b102:
  %v475 = load atomic i64, ptr %v470 acquire, align 8
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b103, label %b104
b103:
  %v477 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v478 = getelementptr inbounds float, ptr %v71, i64 128
  %v479 = getelementptr inbounds i64, ptr %v1, i64 4
  %v480 = load i64, ptr %v479, align 8
  %v481 = icmp eq i64 %v480, 0
  br i1 %v481, label %b105, label %b106
b105:
  %v482 = add i64 1, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, 1
  %v489 = select i1 %v488, i64 %v487, i64 1
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, 1
  %v494 = select i1 %v493, i64 %v492, i64 1
  %v495 = icmp slt i64 %v494, 1
  %v496 = select i1 %v495, i64 %v494, i64 1
  br label %b107
b107:
  %v497 = phi i64 [ %v489, %b105 ], [ %v612, %b119 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b108, label %b109
b108:
  %v499 = mul i64 %v497, 64
  %v500 = mul i64 %v497, 8
  %v501 = add i64 %v499, 0
  %v502 = add i64 %v500, 0
  %v503 = getelementptr inbounds float, ptr %v478, i64 %v501
  %v504 = sub i64 8, %v502
  %v505 = icmp slt i64 %v504, 0
  %v506 = select i1 %v505, i64 0, i64 %v504
  %v507 = icmp ult i64 %v506, 8
  %v508 = select i1 %v507, i64 %v506, i64 8
  %v509 = trunc i64 %v508 to i32
  %v510 = insertelement <8 x i32> poison, i32 %v509, i64 0
  %v511 = shufflevector <8 x i32> %v510, <8 x i32> poison, <8 x i32> zeroinitializer
  %v512 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v511
  %v513 = mul i64 %v502, 8
  %v514 = add i64 0, %v513
  %v515 = getelementptr inbounds float, ptr %v18, i64 %v514
  %v516 = icmp sge i64 %v506, 8
  br i1 %v516, label %b110, label %b111
b110:
  br label %b112
b112:
  %v517 = phi i64 [ 0, %b110 ], [ %v591, %b113 ]
  %v518 = icmp slt i64 %v517, 8
  br i1 %v518, label %b113, label %b114
b113:
  %v519 = add i64 %v517, 0
  %v520 = getelementptr inbounds float, ptr %v515, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 %v517, 8
  %v523 = getelementptr inbounds float, ptr %v515, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 %v517, 16
  %v526 = getelementptr inbounds float, ptr %v515, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 %v517, 24
  %v529 = getelementptr inbounds float, ptr %v515, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 %v517, 32
  %v532 = getelementptr inbounds float, ptr %v515, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 %v517, 40
  %v535 = getelementptr inbounds float, ptr %v515, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 %v517, 48
  %v538 = getelementptr inbounds float, ptr %v515, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 %v517, 56
  %v541 = getelementptr inbounds float, ptr %v515, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = shufflevector <8 x float> %v521, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v544 = shufflevector <8 x float> %v521, <8 x float> %v533, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v545 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v546 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v547 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v548 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v549 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v550 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v551 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v552 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v553 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v554 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v555 = shufflevector <8 x float> %v544, <8 x float> %v548, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v556 = shufflevector <8 x float> %v544, <8 x float> %v548, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v557 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v558 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v559 = shufflevector <8 x float> %v551, <8 x float> %v553, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v560 = shufflevector <8 x float> %v551, <8 x float> %v553, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v561 = shufflevector <8 x float> %v552, <8 x float> %v554, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v562 = shufflevector <8 x float> %v552, <8 x float> %v554, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v563 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v564 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v565 = shufflevector <8 x float> %v556, <8 x float> %v558, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v566 = shufflevector <8 x float> %v556, <8 x float> %v558, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v567 = add i64 %v517, 0
  %v568 = mul i64 %v567, 8
  %v569 = getelementptr inbounds float, ptr %v503, i64 %v568
  store <8 x float> %v559, ptr %v569, align 4
  %v570 = add i64 %v517, 1
  %v571 = mul i64 %v570, 8
  %v572 = getelementptr inbounds float, ptr %v503, i64 %v571
  store <8 x float> %v560, ptr %v572, align 4
  %v573 = add i64 %v517, 2
  %v574 = mul i64 %v573, 8
  %v575 = getelementptr inbounds float, ptr %v503, i64 %v574
  store <8 x float> %v561, ptr %v575, align 4
  %v576 = add i64 %v517, 3
  %v577 = mul i64 %v576, 8
  %v578 = getelementptr inbounds float, ptr %v503, i64 %v577
  store <8 x float> %v562, ptr %v578, align 4
  %v579 = add i64 %v517, 4
  %v580 = mul i64 %v579, 8
  %v581 = getelementptr inbounds float, ptr %v503, i64 %v580
  store <8 x float> %v563, ptr %v581, align 4
  %v582 = add i64 %v517, 5
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v503, i64 %v583
  store <8 x float> %v564, ptr %v584, align 4
  %v585 = add i64 %v517, 6
  %v586 = mul i64 %v585, 8
  %v587 = getelementptr inbounds float, ptr %v503, i64 %v586
  store <8 x float> %v565, ptr %v587, align 4
  %v588 = add i64 %v517, 7
  %v589 = mul i64 %v588, 8
  %v590 = getelementptr inbounds float, ptr %v503, i64 %v589
  store <8 x float> %v566, ptr %v590, align 4
  %v591 = add nsw i64 %v517, 8
  br label %b112
b114:
  br label %b115
b115:
  %v592 = phi i64 [ 8, %b114 ], [ %v600, %b116 ]
  %v593 = icmp slt i64 %v592, 8
  br i1 %v593, label %b116, label %b117
b116:
  %v594 = mul i64 %v592, 1
  %v595 = getelementptr inbounds float, ptr %v515, i64 %v594
  %v596 = getelementptr float, ptr %v595, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v597 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v596, <8 x i1> %v512, <8 x float> zeroinitializer)
  %v598 = mul i64 %v592, 8
  %v599 = getelementptr inbounds float, ptr %v503, i64 %v598
  store <8 x float> %v597, ptr %v599, align 4
  %v600 = add nsw i64 %v592, 1
  br label %b115
b117:
  br label %b111
b111:
  %v601 = icmp slt i64 %v506, 8
  br i1 %v601, label %b118, label %b119
b118:
  br label %b120
b120:
  %v602 = phi i64 [ 0, %b118 ], [ %v610, %b121 ]
  %v603 = icmp slt i64 %v602, 8
  br i1 %v603, label %b121, label %b122
b121:
  %v604 = mul i64 %v602, 1
  %v605 = getelementptr inbounds float, ptr %v515, i64 %v604
  %v606 = getelementptr float, ptr %v605, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v607 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v606, <8 x i1> %v512, <8 x float> zeroinitializer)
  %v608 = mul i64 %v602, 8
  %v609 = getelementptr inbounds float, ptr %v503, i64 %v608
  store <8 x float> %v607, ptr %v609, align 4
  %v610 = add nsw i64 %v602, 1
  br label %b120
b122:
  br label %b119
b119:
  %v611 = add i64 %v499, 64
  %v612 = add nsw i64 %v497, 1
  br label %b107
b109:
  br label %b106
b106:
  %v613 = icmp sgt i64 %v3, 1
  br i1 %v613, label %b123, label %b124
b123:
  %v614 = getelementptr inbounds i64, ptr %v1, i64 3
  %v615 = atomicrmw add ptr %v614, i64 1 acq_rel
  %v616 = load i64, ptr %v69, align 8
  %v617 = add i64 %v616, 1
  store i64 %v617, ptr %v69, align 8
  %v618 = mul i64 %v3, %v617
  br label %b125
b125:
  %v619 = load atomic i64, ptr %v614 acquire, align 8
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b126, label %b127
b126:
  %v621 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v622 = getelementptr inbounds i64, ptr %v1, i64 5
  %v623 = load i64, ptr %v622, align 8
  br label %b128
b128:
  %v624 = phi i64 [ 0, %b124 ], [ %v809, %b174 ]
  %v625 = icmp slt i64 %v624, %v5
  br i1 %v625, label %b129, label %b130
b129:
  %v626 = add i64 %v624, %v623
  %v627 = icmp slt i64 %v626, %v5
  %v628 = select i1 %v627, i64 %v626, i64 %v5
  %v629 = sub i64 %v628, %v624
  %v630 = mul i64 %v629, %v7
  %v632 = add i64 %v630, 0
  %v633 = sdiv i64 %v632, 1
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v630
  %v639 = select i1 %v638, i64 %v637, i64 %v630
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v630
  %v644 = select i1 %v643, i64 %v642, i64 %v630
  %v645 = mul i64 %v624, %v7
  %v646 = add i64 %v639, %v645
  %v647 = add i64 %v644, %v645
  br label %b131
b131:
  %v648 = phi i64 [ %v646, %b129 ], [ %v701, %b136 ]
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b132, label %b133
b132:
  %v650 = add i64 %v648, 96
  %v651 = icmp slt i64 %v650, %v647
  %v652 = select i1 %v651, i64 %v650, i64 %v647
  br label %b134
b134:
  %v653 = phi i64 [ 0, %b132 ], [ %v700, %b139 ]
  %v654 = icmp slt i64 %v653, 1
  br i1 %v654, label %b135, label %b136
b135:
  %v655 = sub i64 %v652, %v648
  %v656 = sub i64 6, 1
  %v657 = add i64 %v655, %v656
  %v658 = sdiv i64 %v657, 6
  br label %b137
b137:
  %v659 = phi i64 [ 0, %b135 ], [ %v699, %b144 ]
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b138, label %b139
b138:
  %v661 = mul i64 %v655, %v659
  %v662 = sdiv i64 %v661, %v658
  %v663 = add i64 %v648, %v662
  %v664 = add i64 %v659, 1
  %v665 = mul i64 %v655, %v664
  %v666 = sdiv i64 %v665, %v658
  %v667 = add i64 %v648, %v666
  %v668 = mul i64 %v653, 128
  %v669 = getelementptr inbounds float, ptr %v224, i64 %v668
  %v670 = sub i64 %v667, %v663
  %v671 = mul i64 %v663, 8
  %v672 = getelementptr inbounds float, ptr %v10, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v672, i64 0
  %v674 = sub i64 %v670, 1
  %v675 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v674
  %v676 = load ptr, ptr %v675, align 4
  %v677 = icmp sgt i64 %v670, 0
  br i1 %v677, label %b140, label %b141
b140:
  call void %v676(ptr %v673, i64 8, ptr %v669, i64 8, ptr %v631)
  br label %b141
b141:
  %v678 = add i64 %v668, 128
  br label %b142
b142:
  %v679 = phi i64 [ %v663, %b141 ], [ %v698, %b147 ]
  %v680 = icmp slt i64 %v679, %v667
  br i1 %v680, label %b143, label %b144
b143:
  %v681 = sub i64 %v679, %v663
  %v682 = mul i64 %v681, 16
  %v683 = getelementptr inbounds float, ptr %v631, i64 %v682
  %v684 = mul i64 %v679, 16
  %v685 = getelementptr inbounds float, ptr %v46, i64 %v684
  br label %b145
b145:
  %v686 = phi i64 [ 0, %b143 ], [ %v697, %b146 ]
  %v687 = icmp slt i64 %v686, 2
  br i1 %v687, label %b146, label %b147
b146:
  %v688 = mul i64 %v653, 2
  %v689 = add i64 %v688, %v686
  %v690 = mul i64 %v689, 8
  %v691 = add i64 0, %v686
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr inbounds float, ptr %v683, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = add i64 0, %v690
  %v696 = getelementptr inbounds float, ptr %v685, i64 %v695
  store <8 x float> %v694, ptr %v696, align 4
  %v697 = add nsw i64 %v686, 1
  br label %b145
b147:
  %v698 = add nsw i64 %v679, 1
  br label %b142
b144:
  %v699 = add nsw i64 %v659, 1
  br label %b137
b139:
  %v700 = add nsw i64 %v653, 1
  br label %b134
b136:
  %v701 = add nsw i64 %v648, 96
  br label %b131
b133:
  %v702 = icmp sgt i64 %v3, 1
  br i1 %v702, label %b148, label %b149
b148:
  %v703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v704 = atomicrmw add ptr %v703, i64 1 acq_rel
  %v705 = load i64, ptr %v69, align 8
  %v706 = add i64 %v705, 1
  store i64 %v706, ptr %v69, align 8
  %v707 = mul i64 %v3, %v706
  br label %b150
b150:
  %v708 = load atomic i64, ptr %v703 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b151, label %b152
b151:
  %v710 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  br label %b153
b153:
  %v711 = phi i64 [ %v624, %b149 ], [ %v799, %b158 ]
  %v712 = icmp slt i64 %v711, %v628
  br i1 %v712, label %b154, label %b155
b154:
  %v714 = add i64 %v7, 0
  %v715 = sdiv i64 %v714, 1
  %v716 = add i64 %v2, 1
  %v717 = mul i64 %v715, %v2
  %v718 = sdiv i64 %v717, %v3
  %v719 = mul i64 %v718, 1
  %v720 = icmp slt i64 %v719, %v7
  %v721 = select i1 %v720, i64 %v719, i64 %v7
  %v722 = mul i64 %v715, %v716
  %v723 = sdiv i64 %v722, %v3
  %v724 = mul i64 %v723, 1
  %v725 = icmp slt i64 %v724, %v7
  %v726 = select i1 %v725, i64 %v724, i64 %v7
  br label %b156
b156:
  %v727 = phi i64 [ %v721, %b154 ], [ %v798, %b161 ]
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b157, label %b158
b157:
  %v729 = add i64 %v727, 96
  %v730 = icmp slt i64 %v729, %v726
  %v731 = select i1 %v730, i64 %v729, i64 %v726
  br label %b159
b159:
  %v732 = phi i64 [ 0, %b157 ], [ %v797, %b164 ]
  %v733 = icmp slt i64 %v732, 1
  br i1 %v733, label %b160, label %b161
b160:
  %v734 = sub i64 %v731, %v727
  %v735 = sub i64 8, 1
  %v736 = add i64 %v734, %v735
  %v737 = sdiv i64 %v736, 8
  br label %b162
b162:
  %v738 = phi i64 [ 0, %b160 ], [ %v796, %b169 ]
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b163, label %b164
b163:
  %v740 = mul i64 %v734, %v738
  %v741 = sdiv i64 %v740, %v737
  %v742 = add i64 %v727, %v741
  %v743 = add i64 %v738, 1
  %v744 = mul i64 %v734, %v743
  %v745 = sdiv i64 %v744, %v737
  %v746 = add i64 %v727, %v745
  %v747 = mul i64 %v732, 64
  %v748 = getelementptr inbounds float, ptr %v478, i64 %v747
  %v749 = sub i64 %v746, %v742
  %v750 = add i64 %v711, 0
  %v751 = and i64 %v750, %v58
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v742
  %v754 = mul i64 %v753, 8
  %v755 = getelementptr inbounds float, ptr %v24, i64 %v754
  %v756 = getelementptr inbounds float, ptr %v755, i64 0
  %v757 = sub i64 %v749, 1
  %v758 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v757
  %v759 = load ptr, ptr %v758, align 4
  %v760 = icmp sgt i64 %v749, 0
  br i1 %v760, label %b165, label %b166
b165:
  call void %v759(ptr %v756, i64 8, ptr %v748, i64 8, ptr %v713)
  br label %b166
b166:
  %v761 = add i64 %v747, 64
  br label %b167
b167:
  %v762 = phi i64 [ %v742, %b166 ], [ %v795, %b172 ]
  %v763 = icmp slt i64 %v762, %v746
  br i1 %v763, label %b168, label %b169
b168:
  %v764 = sub i64 %v762, %v742
  %v765 = mul i64 %v764, 8
  %v766 = getelementptr inbounds float, ptr %v713, i64 %v765
  %v767 = add i64 %v711, 0
  %v768 = and i64 %v767, %v64
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v762
  %v771 = mul i64 %v770, 16
  %v772 = getelementptr inbounds float, ptr %v46, i64 %v771
  %v773 = add i64 %v711, 1
  %v774 = and i64 %v773, %v58
  %v775 = mul i64 %v774, %v7
  %v776 = add i64 %v775, %v762
  %v777 = mul i64 %v776, 8
  %v778 = getelementptr inbounds float, ptr %v24, i64 %v777
  br label %b170
b170:
  %v779 = phi i64 [ 0, %b168 ], [ %v794, %b171 ]
  %v780 = icmp slt i64 %v779, 1
  br i1 %v780, label %b171, label %b172
b171:
  %v781 = mul i64 %v732, 1
  %v782 = add i64 %v781, %v779
  %v783 = mul i64 %v782, 8
  %v784 = add i64 0, %v779
  %v785 = mul i64 %v784, 8
  %v786 = getelementptr inbounds float, ptr %v766, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 8, %v783
  %v789 = getelementptr inbounds float, ptr %v772, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = fadd <8 x float> %v787, %v790
  %v792 = add i64 0, %v783
  %v793 = getelementptr inbounds float, ptr %v778, i64 %v792
  store <8 x float> %v791, ptr %v793, align 4
  %v794 = add nsw i64 %v779, 1
  br label %b170
b172:
  %v795 = add nsw i64 %v762, 1
  br label %b167
b169:
  %v796 = add nsw i64 %v738, 1
  br label %b162
b164:
  %v797 = add nsw i64 %v732, 1
  br label %b159
b161:
  %v798 = add nsw i64 %v727, 96
  br label %b156
b158:
  %v799 = add nsw i64 %v711, 1
  br label %b153
b155:
  %v800 = icmp sgt i64 %v3, 1
  br i1 %v800, label %b173, label %b174
b173:
  %v801 = getelementptr inbounds i64, ptr %v1, i64 3
  %v802 = atomicrmw add ptr %v801, i64 1 acq_rel
  %v803 = load i64, ptr %v69, align 8
  %v804 = add i64 %v803, 1
  store i64 %v804, ptr %v69, align 8
  %v805 = mul i64 %v3, %v804
  br label %b175
b175:
  %v806 = load atomic i64, ptr %v801 acquire, align 8
  %v807 = icmp slt i64 %v806, %v805
  br i1 %v807, label %b176, label %b177
b176:
  %v808 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v809 = add nsw i64 %v624, %v623
  br label %b128
b130:
  %v810 = getelementptr inbounds float, ptr %v71, i64 192
  %v811 = getelementptr inbounds i64, ptr %v1, i64 4
  %v812 = load i64, ptr %v811, align 8
  %v813 = icmp eq i64 %v812, 0
  br i1 %v813, label %b178, label %b179
b178:
  %v814 = add i64 1, 0
  %v815 = sdiv i64 %v814, 1
  %v816 = add i64 %v2, 1
  %v817 = mul i64 %v815, %v2
  %v818 = sdiv i64 %v817, %v3
  %v819 = mul i64 %v818, 1
  %v820 = icmp slt i64 %v819, 1
  %v821 = select i1 %v820, i64 %v819, i64 1
  %v822 = mul i64 %v815, %v816
  %v823 = sdiv i64 %v822, %v3
  %v824 = mul i64 %v823, 1
  %v825 = icmp slt i64 %v824, 1
  %v826 = select i1 %v825, i64 %v824, i64 1
  %v827 = icmp slt i64 %v826, 1
  %v828 = select i1 %v827, i64 %v826, i64 1
  br label %b180
b180:
  %v829 = phi i64 [ %v821, %b178 ], [ %v944, %b192 ]
  %v830 = icmp slt i64 %v829, %v828
  br i1 %v830, label %b181, label %b182
b181:
  %v831 = mul i64 %v829, 64
  %v832 = mul i64 %v829, 8
  %v833 = add i64 %v831, 0
  %v834 = add i64 %v832, 0
  %v835 = getelementptr inbounds float, ptr %v810, i64 %v833
  %v836 = sub i64 8, %v834
  %v837 = icmp slt i64 %v836, 0
  %v838 = select i1 %v837, i64 0, i64 %v836
  %v839 = icmp ult i64 %v838, 8
  %v840 = select i1 %v839, i64 %v838, i64 8
  %v841 = trunc i64 %v840 to i32
  %v842 = insertelement <8 x i32> poison, i32 %v841, i64 0
  %v843 = shufflevector <8 x i32> %v842, <8 x i32> poison, <8 x i32> zeroinitializer
  %v844 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v843
  %v845 = mul i64 %v834, 8
  %v846 = add i64 0, %v845
  %v847 = getelementptr inbounds float, ptr %v12, i64 %v846
  %v848 = icmp sge i64 %v838, 8
  br i1 %v848, label %b183, label %b184
b183:
  br label %b185
b185:
  %v849 = phi i64 [ 0, %b183 ], [ %v923, %b186 ]
  %v850 = icmp slt i64 %v849, 8
  br i1 %v850, label %b186, label %b187
b186:
  %v851 = add i64 %v849, 0
  %v852 = getelementptr inbounds float, ptr %v847, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 %v849, 8
  %v855 = getelementptr inbounds float, ptr %v847, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 %v849, 16
  %v858 = getelementptr inbounds float, ptr %v847, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = add i64 %v849, 24
  %v861 = getelementptr inbounds float, ptr %v847, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = add i64 %v849, 32
  %v864 = getelementptr inbounds float, ptr %v847, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = add i64 %v849, 40
  %v867 = getelementptr inbounds float, ptr %v847, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = add i64 %v849, 48
  %v870 = getelementptr inbounds float, ptr %v847, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = add i64 %v849, 56
  %v873 = getelementptr inbounds float, ptr %v847, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = shufflevector <8 x float> %v853, <8 x float> %v865, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v876 = shufflevector <8 x float> %v853, <8 x float> %v865, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v877 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v878 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v879 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v880 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v881 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v882 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v883 = shufflevector <8 x float> %v875, <8 x float> %v879, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v884 = shufflevector <8 x float> %v875, <8 x float> %v879, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v885 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v886 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v887 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v888 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v889 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v890 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v891 = shufflevector <8 x float> %v883, <8 x float> %v885, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v892 = shufflevector <8 x float> %v883, <8 x float> %v885, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v893 = shufflevector <8 x float> %v884, <8 x float> %v886, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v894 = shufflevector <8 x float> %v884, <8 x float> %v886, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v895 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v896 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v897 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v898 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v899 = add i64 %v849, 0
  %v900 = mul i64 %v899, 8
  %v901 = getelementptr inbounds float, ptr %v835, i64 %v900
  store <8 x float> %v891, ptr %v901, align 4
  %v902 = add i64 %v849, 1
  %v903 = mul i64 %v902, 8
  %v904 = getelementptr inbounds float, ptr %v835, i64 %v903
  store <8 x float> %v892, ptr %v904, align 4
  %v905 = add i64 %v849, 2
  %v906 = mul i64 %v905, 8
  %v907 = getelementptr inbounds float, ptr %v835, i64 %v906
  store <8 x float> %v893, ptr %v907, align 4
  %v908 = add i64 %v849, 3
  %v909 = mul i64 %v908, 8
  %v910 = getelementptr inbounds float, ptr %v835, i64 %v909
  store <8 x float> %v894, ptr %v910, align 4
  %v911 = add i64 %v849, 4
  %v912 = mul i64 %v911, 8
  %v913 = getelementptr inbounds float, ptr %v835, i64 %v912
  store <8 x float> %v895, ptr %v913, align 4
  %v914 = add i64 %v849, 5
  %v915 = mul i64 %v914, 8
  %v916 = getelementptr inbounds float, ptr %v835, i64 %v915
  store <8 x float> %v896, ptr %v916, align 4
  %v917 = add i64 %v849, 6
  %v918 = mul i64 %v917, 8
  %v919 = getelementptr inbounds float, ptr %v835, i64 %v918
  store <8 x float> %v897, ptr %v919, align 4
  %v920 = add i64 %v849, 7
  %v921 = mul i64 %v920, 8
  %v922 = getelementptr inbounds float, ptr %v835, i64 %v921
  store <8 x float> %v898, ptr %v922, align 4
  %v923 = add nsw i64 %v849, 8
  br label %b185
b187:
  br label %b188
b188:
  %v924 = phi i64 [ 8, %b187 ], [ %v932, %b189 ]
  %v925 = icmp slt i64 %v924, 8
  br i1 %v925, label %b189, label %b190
b189:
  %v926 = mul i64 %v924, 1
  %v927 = getelementptr inbounds float, ptr %v847, i64 %v926
  %v928 = getelementptr float, ptr %v927, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v929 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v928, <8 x i1> %v844, <8 x float> zeroinitializer)
  %v930 = mul i64 %v924, 8
  %v931 = getelementptr inbounds float, ptr %v835, i64 %v930
  store <8 x float> %v929, ptr %v931, align 4
  %v932 = add nsw i64 %v924, 1
  br label %b188
b190:
  br label %b184
b184:
  %v933 = icmp slt i64 %v838, 8
  br i1 %v933, label %b191, label %b192
b191:
  br label %b193
b193:
  %v934 = phi i64 [ 0, %b191 ], [ %v942, %b194 ]
  %v935 = icmp slt i64 %v934, 8
  br i1 %v935, label %b194, label %b195
b194:
  %v936 = mul i64 %v934, 1
  %v937 = getelementptr inbounds float, ptr %v847, i64 %v936
  %v938 = getelementptr float, ptr %v937, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v939 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v938, <8 x i1> %v844, <8 x float> zeroinitializer)
  %v940 = mul i64 %v934, 8
  %v941 = getelementptr inbounds float, ptr %v835, i64 %v940
  store <8 x float> %v939, ptr %v941, align 4
  %v942 = add nsw i64 %v934, 1
  br label %b193
b195:
  br label %b192
b192:
  %v943 = add i64 %v831, 64
  %v944 = add nsw i64 %v829, 1
  br label %b180
b182:
  br label %b179
b179:
  %v945 = icmp sgt i64 %v3, 1
  br i1 %v945, label %b196, label %b197
b196:
  %v946 = getelementptr inbounds i64, ptr %v1, i64 3
  %v947 = atomicrmw add ptr %v946, i64 1 acq_rel
  %v948 = load i64, ptr %v69, align 8
  %v949 = add i64 %v948, 1
  store i64 %v949, ptr %v69, align 8
  %v950 = mul i64 %v3, %v949
  br label %b198
b198:
  %v951 = load atomic i64, ptr %v946 acquire, align 8
  %v952 = icmp slt i64 %v951, %v950
  br i1 %v952, label %b199, label %b200
b199:
  %v953 = call i32 @sched_yield()
  br label %b198
b200:
  br label %b197
b197:
  %v955 = add i64 %v8, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, %v8
  %v962 = select i1 %v961, i64 %v960, i64 %v8
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, %v8
  %v967 = select i1 %v966, i64 %v965, i64 %v8
  br label %b201
b201:
  %v968 = phi i64 [ %v962, %b197 ], [ %v1027, %b206 ]
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b202, label %b203
b202:
  %v970 = add i64 %v968, 96
  %v971 = icmp slt i64 %v970, %v967
  %v972 = select i1 %v971, i64 %v970, i64 %v967
  br label %b204
b204:
  %v973 = phi i64 [ 0, %b202 ], [ %v1026, %b209 ]
  %v974 = icmp slt i64 %v973, 1
  br i1 %v974, label %b205, label %b206
b205:
  %v975 = sub i64 %v972, %v968
  %v976 = sub i64 8, 1
  %v977 = add i64 %v975, %v976
  %v978 = sdiv i64 %v977, 8
  br label %b207
b207:
  %v979 = phi i64 [ 0, %b205 ], [ %v1025, %b214 ]
  %v980 = icmp slt i64 %v979, %v978
  br i1 %v980, label %b208, label %b209
b208:
  %v981 = mul i64 %v975, %v979
  %v982 = sdiv i64 %v981, %v978
  %v983 = add i64 %v968, %v982
  %v984 = add i64 %v979, 1
  %v985 = mul i64 %v975, %v984
  %v986 = sdiv i64 %v985, %v978
  %v987 = add i64 %v968, %v986
  %v988 = mul i64 %v973, 64
  %v989 = getelementptr inbounds float, ptr %v810, i64 %v988
  %v990 = sub i64 %v987, %v983
  %v991 = mul i64 %v983, 8
  %v992 = getelementptr inbounds float, ptr %v24, i64 %v991
  %v993 = getelementptr inbounds float, ptr %v992, i64 0
  %v994 = sub i64 %v990, 1
  %v995 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v994
  %v996 = load ptr, ptr %v995, align 4
  %v997 = icmp sgt i64 %v990, 0
  br i1 %v997, label %b210, label %b211
b210:
  call void %v996(ptr %v993, i64 8, ptr %v989, i64 8, ptr %v954)
  br label %b211
b211:
  %v998 = add i64 %v988, 64
  br label %b212
b212:
  %v999 = phi i64 [ %v983, %b211 ], [ %v1024, %b217 ]
  %v1000 = icmp slt i64 %v999, %v987
  br i1 %v1000, label %b213, label %b214
b213:
  %v1001 = sub i64 %v999, %v983
  %v1002 = mul i64 %v1001, 8
  %v1003 = getelementptr inbounds float, ptr %v954, i64 %v1002
  %v1004 = mul i64 %v999, 16
  %v1005 = getelementptr inbounds float, ptr %v46, i64 %v1004
  %v1006 = mul i64 %v999, 8
  %v1007 = getelementptr inbounds float, ptr %v28, i64 %v1006
  br label %b215
b215:
  %v1008 = phi i64 [ 0, %b213 ], [ %v1023, %b216 ]
  %v1009 = icmp slt i64 %v1008, 1
  br i1 %v1009, label %b216, label %b217
b216:
  %v1010 = mul i64 %v973, 1
  %v1011 = add i64 %v1010, %v1008
  %v1012 = mul i64 %v1011, 8
  %v1013 = add i64 0, %v1008
  %v1014 = mul i64 %v1013, 8
  %v1015 = getelementptr inbounds float, ptr %v1003, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = add i64 0, %v1012
  %v1018 = getelementptr inbounds float, ptr %v1005, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = fadd <8 x float> %v1016, %v1019
  %v1021 = add i64 0, %v1012
  %v1022 = getelementptr inbounds float, ptr %v1007, i64 %v1021
  store <8 x float> %v1020, ptr %v1022, align 4
  %v1023 = add nsw i64 %v1008, 1
  br label %b215
b217:
  %v1024 = add nsw i64 %v999, 1
  br label %b212
b214:
  %v1025 = add nsw i64 %v979, 1
  br label %b207
b209:
  %v1026 = add nsw i64 %v973, 1
  br label %b204
b206:
  %v1027 = add nsw i64 %v968, 96
  br label %b201
b203:
  %v1028 = icmp sgt i64 %v3, 1
  br i1 %v1028, label %b218, label %b219
b218:
  %v1029 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1030 = atomicrmw add ptr %v1029, i64 1 acq_rel
  %v1031 = load i64, ptr %v69, align 8
  %v1032 = add i64 %v1031, 1
  store i64 %v1032, ptr %v69, align 8
  %v1033 = mul i64 %v3, %v1032
  br label %b220
b220:
  %v1034 = load atomic i64, ptr %v1029 acquire, align 8
  %v1035 = icmp slt i64 %v1034, %v1033
  br i1 %v1035, label %b221, label %b222
b221:
  %v1036 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
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
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
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
  %v69 = alloca i64, i64 1, align 8
  %v155 = alloca float, i64 96, align 4
  %v336 = alloca float, i64 64, align 4
  %v489 = alloca float, i64 64, align 4
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
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 25
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 26
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 15360
  %v73 = add i64 %v72, 256
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = add i64 1, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  br label %b2
b2:
  %v94 = phi i64 [ %v86, %b0 ], [ %v145, %b10 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b3, label %b4
b3:
  %v96 = mul i64 %v94, 128
  %v97 = mul i64 %v94, 16
  %v98 = add i64 %v96, 0
  %v99 = add i64 %v97, 0
  %v100 = getelementptr inbounds float, ptr %v75, i64 %v98
  %v101 = sub i64 16, %v99
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = icmp ult i64 %v103, 8
  %v105 = select i1 %v104, i64 %v103, i64 8
  %v106 = trunc i64 %v105 to i32
  %v107 = insertelement <8 x i32> poison, i32 %v106, i64 0
  %v108 = shufflevector <8 x i32> %v107, <8 x i32> poison, <8 x i32> zeroinitializer
  %v109 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v108
  %v110 = mul i64 %v99, 1
  %v111 = add i64 0, %v110
  %v112 = getelementptr inbounds float, ptr %v42, i64 %v111
  br label %b5
b5:
  %v113 = phi i64 [ 0, %b3 ], [ %v120, %b6 ]
  %v114 = icmp slt i64 %v113, 8
  br i1 %v114, label %b6, label %b7
b6:
  %v115 = mul i64 %v113, 16
  %v116 = getelementptr inbounds float, ptr %v112, i64 %v115
  %v117 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v116, <8 x i1> %v109, <8 x float> zeroinitializer)
  %v118 = mul i64 %v113, 16
  %v119 = getelementptr inbounds float, ptr %v100, i64 %v118
  store <8 x float> %v117, ptr %v119, align 4
  %v120 = add nsw i64 %v113, 1
  br label %b5
b7:
  %v121 = add i64 %v96, 8
  %v122 = add i64 %v97, 8
  %v123 = getelementptr inbounds float, ptr %v75, i64 %v121
  %v124 = sub i64 16, %v122
  %v125 = icmp slt i64 %v124, 0
  %v126 = select i1 %v125, i64 0, i64 %v124
  %v127 = icmp ult i64 %v126, 8
  %v128 = select i1 %v127, i64 %v126, i64 8
  %v129 = trunc i64 %v128 to i32
  %v130 = insertelement <8 x i32> poison, i32 %v129, i64 0
  %v131 = shufflevector <8 x i32> %v130, <8 x i32> poison, <8 x i32> zeroinitializer
  %v132 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v131
  %v133 = mul i64 %v122, 1
  %v134 = add i64 0, %v133
  %v135 = getelementptr inbounds float, ptr %v42, i64 %v134
  br label %b8
b8:
  %v136 = phi i64 [ 0, %b7 ], [ %v143, %b9 ]
  %v137 = icmp slt i64 %v136, 8
  br i1 %v137, label %b9, label %b10
b9:
  %v138 = mul i64 %v136, 16
  %v139 = getelementptr inbounds float, ptr %v135, i64 %v138
  %v140 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v139, <8 x i1> %v132, <8 x float> zeroinitializer)
  %v141 = mul i64 %v136, 16
  %v142 = getelementptr inbounds float, ptr %v123, i64 %v141
  store <8 x float> %v140, ptr %v142, align 4
  %v143 = add nsw i64 %v136, 1
  br label %b8
b10:
  %v144 = add i64 %v96, 128
  %v145 = add nsw i64 %v94, 1
  br label %b2
b4:
  br label %b1
b1:
  %v146 = icmp sgt i64 %v3, 1
  br i1 %v146, label %b11, label %b12
b11:
  %v147 = getelementptr inbounds i64, ptr %v1, i64 3
  %v148 = atomicrmw add ptr %v147, i64 1 acq_rel
  %v149 = load i64, ptr %v69, align 8
  %v150 = add i64 %v149, 1
  store i64 %v150, ptr %v69, align 8
  %v151 = mul i64 %v3, %v150
  br label %b13
b13:
  %v152 = load atomic i64, ptr %v147 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b14, label %b15
b14:
  %v154 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v156 = add i64 %v8, 0
  %v157 = sdiv i64 %v156, 1
  %v158 = add i64 %v2, 1
  %v159 = mul i64 %v157, %v2
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, %v8
  %v163 = select i1 %v162, i64 %v161, i64 %v8
  %v164 = mul i64 %v157, %v158
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, %v8
  %v168 = select i1 %v167, i64 %v166, i64 %v8
  br label %b16
b16:
  %v169 = phi i64 [ %v163, %b12 ], [ %v222, %b21 ]
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b17, label %b18
b17:
  %v171 = add i64 %v169, 96
  %v172 = icmp slt i64 %v171, %v168
  %v173 = select i1 %v172, i64 %v171, i64 %v168
  br label %b19
b19:
  %v174 = phi i64 [ 0, %b17 ], [ %v221, %b24 ]
  %v175 = icmp slt i64 %v174, 1
  br i1 %v175, label %b20, label %b21
b20:
  %v176 = sub i64 %v173, %v169
  %v177 = sub i64 6, 1
  %v178 = add i64 %v176, %v177
  %v179 = sdiv i64 %v178, 6
  br label %b22
b22:
  %v180 = phi i64 [ 0, %b20 ], [ %v220, %b29 ]
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b23, label %b24
b23:
  %v182 = mul i64 %v176, %v180
  %v183 = sdiv i64 %v182, %v179
  %v184 = add i64 %v169, %v183
  %v185 = add i64 %v180, 1
  %v186 = mul i64 %v176, %v185
  %v187 = sdiv i64 %v186, %v179
  %v188 = add i64 %v169, %v187
  %v189 = mul i64 %v174, 128
  %v190 = getelementptr inbounds float, ptr %v75, i64 %v189
  %v191 = sub i64 %v188, %v184
  %v192 = mul i64 %v184, 8
  %v193 = getelementptr inbounds float, ptr %v20, i64 %v192
  %v194 = getelementptr inbounds float, ptr %v193, i64 0
  %v195 = sub i64 %v191, 1
  %v196 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v195
  %v197 = load ptr, ptr %v196, align 4
  %v198 = icmp sgt i64 %v191, 0
  br i1 %v198, label %b25, label %b26
b25:
  call void %v197(ptr %v194, i64 8, ptr %v190, i64 8, ptr %v155)
  br label %b26
b26:
  %v199 = add i64 %v189, 128
  br label %b27
b27:
  %v200 = phi i64 [ %v184, %b26 ], [ %v219, %b32 ]
  %v201 = icmp slt i64 %v200, %v188
  br i1 %v201, label %b28, label %b29
b28:
  %v202 = sub i64 %v200, %v184
  %v203 = mul i64 %v202, 16
  %v204 = getelementptr inbounds float, ptr %v155, i64 %v203
  %v205 = mul i64 %v200, 16
  %v206 = getelementptr inbounds float, ptr %v48, i64 %v205
  br label %b30
b30:
  %v207 = phi i64 [ 0, %b28 ], [ %v218, %b31 ]
  %v208 = icmp slt i64 %v207, 2
  br i1 %v208, label %b31, label %b32
b31:
  %v209 = mul i64 %v174, 2
  %v210 = add i64 %v209, %v207
  %v211 = mul i64 %v210, 8
  %v212 = add i64 0, %v207
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v204, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 0, %v211
  %v217 = getelementptr inbounds float, ptr %v206, i64 %v216
  store <8 x float> %v215, ptr %v217, align 4
  %v218 = add nsw i64 %v207, 1
  br label %b30
b32:
  %v219 = add nsw i64 %v200, 1
  br label %b27
b29:
  %v220 = add nsw i64 %v180, 1
  br label %b22
b24:
  %v221 = add nsw i64 %v174, 1
  br label %b19
b21:
  %v222 = add nsw i64 %v169, 96
  br label %b16
b18:
  %v223 = icmp sgt i64 %v3, 1
  br i1 %v223, label %b33, label %b34
b33:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 3
  %v225 = atomicrmw add ptr %v224, i64 1 acq_rel
  %v226 = load i64, ptr %v69, align 8
  %v227 = add i64 %v226, 1
  store i64 %v227, ptr %v69, align 8
  %v228 = mul i64 %v3, %v227
  br label %b35
b35:
  %v229 = load atomic i64, ptr %v224 acquire, align 8
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b36, label %b37
b36:
  %v231 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v232 = getelementptr inbounds float, ptr %v71, i64 128
  %v233 = getelementptr inbounds i64, ptr %v1, i64 4
  %v234 = load i64, ptr %v233, align 8
  %v235 = icmp eq i64 %v234, 0
  br i1 %v235, label %b38, label %b39
b38:
  %v236 = add i64 1, 0
  %v237 = sdiv i64 %v236, 1
  %v238 = add i64 %v2, 1
  %v239 = mul i64 %v237, %v2
  %v240 = sdiv i64 %v239, %v3
  %v241 = mul i64 %v240, 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  %v244 = mul i64 %v237, %v238
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, 1
  %v248 = select i1 %v247, i64 %v246, i64 1
  %v249 = icmp slt i64 %v248, 1
  %v250 = select i1 %v249, i64 %v248, i64 1
  br label %b40
b40:
  %v251 = phi i64 [ %v243, %b38 ], [ %v279, %b45 ]
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b41, label %b42
b41:
  %v253 = mul i64 %v251, 64
  %v254 = mul i64 %v251, 8
  %v255 = add i64 %v253, 0
  %v256 = add i64 %v254, 0
  %v257 = getelementptr inbounds float, ptr %v232, i64 %v255
  %v258 = sub i64 8, %v256
  %v259 = icmp slt i64 %v258, 0
  %v260 = select i1 %v259, i64 0, i64 %v258
  %v261 = icmp ult i64 %v260, 8
  %v262 = select i1 %v261, i64 %v260, i64 8
  %v263 = trunc i64 %v262 to i32
  %v264 = insertelement <8 x i32> poison, i32 %v263, i64 0
  %v265 = shufflevector <8 x i32> %v264, <8 x i32> poison, <8 x i32> zeroinitializer
  %v266 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v265
  %v267 = mul i64 %v256, 1
  %v268 = add i64 0, %v267
  %v269 = getelementptr inbounds float, ptr %v18, i64 %v268
  br label %b43
b43:
  %v270 = phi i64 [ 0, %b41 ], [ %v277, %b44 ]
  %v271 = icmp slt i64 %v270, 8
  br i1 %v271, label %b44, label %b45
b44:
  %v272 = mul i64 %v270, 8
  %v273 = getelementptr inbounds float, ptr %v269, i64 %v272
  %v274 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v273, <8 x i1> %v266, <8 x float> zeroinitializer)
  %v275 = mul i64 %v270, 8
  %v276 = getelementptr inbounds float, ptr %v257, i64 %v275
  store <8 x float> %v274, ptr %v276, align 4
  %v277 = add nsw i64 %v270, 1
  br label %b43
b45:
  %v278 = add i64 %v253, 64
  %v279 = add nsw i64 %v251, 1
  br label %b40
b42:
  br label %b39
b39:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b46, label %b47
b46:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = load i64, ptr %v69, align 8
  %v284 = add i64 %v283, 1
  store i64 %v284, ptr %v69, align 8
  %v285 = mul i64 %v3, %v284
  br label %b48
b48:
  %v286 = load atomic i64, ptr %v281 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b49, label %b50
b49:
  %v288 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  br label %b51
b51:
  %v289 = phi i64 [ 0, %b47 ], [ %v422, %b59 ]
  %v290 = icmp slt i64 %v289, %v5
  br i1 %v290, label %b52, label %b53
b52:
  %v291 = sub i64 %v5, 1
  %v292 = sub i64 %v291, %v289
  %v293 = add i64 %v7, 0
  %v294 = sdiv i64 %v293, 1
  %v295 = add i64 %v2, 1
  %v296 = mul i64 %v294, %v2
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  %v301 = mul i64 %v294, %v295
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, %v7
  %v305 = select i1 %v304, i64 %v303, i64 %v7
  br label %b54
b54:
  %v306 = phi i64 [ %v300, %b52 ], [ %v335, %b55 ]
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b55, label %b56
b55:
  %v308 = add i64 %v292, 1
  %v309 = and i64 %v308, 1
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v306
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v26, i64 %v312
  %v314 = add i64 %v292, 0
  %v315 = and i64 %v314, %v56
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v306
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v22, i64 %v318
  %v320 = add i64 %v292, 0
  %v321 = and i64 %v320, %v68
  %v322 = mul i64 %v321, %v7
  %v323 = add i64 %v322, %v306
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v50, i64 %v324
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v313, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 0, 0
  %v330 = getelementptr inbounds float, ptr %v319, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = fadd <8 x float> %v328, %v331
  %v333 = add i64 0, 0
  %v334 = getelementptr inbounds float, ptr %v325, i64 %v333
  store <8 x float> %v332, ptr %v334, align 4
  %v335 = add nsw i64 %v306, 1
  br label %b54
b56:
  %v337 = add i64 %v7, 0
  %v338 = sdiv i64 %v337, 1
  %v339 = add i64 %v2, 1
  %v340 = mul i64 %v338, %v2
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, %v7
  %v344 = select i1 %v343, i64 %v342, i64 %v7
  %v345 = mul i64 %v338, %v339
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v7
  %v349 = select i1 %v348, i64 %v347, i64 %v7
  br label %b57
b57:
  %v350 = phi i64 [ %v344, %b56 ], [ %v421, %b62 ]
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b58, label %b59
b58:
  %v352 = add i64 %v350, 96
  %v353 = icmp slt i64 %v352, %v349
  %v354 = select i1 %v353, i64 %v352, i64 %v349
  br label %b60
b60:
  %v355 = phi i64 [ 0, %b58 ], [ %v420, %b65 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b61, label %b62
b61:
  %v357 = sub i64 %v354, %v350
  %v358 = sub i64 8, 1
  %v359 = add i64 %v357, %v358
  %v360 = sdiv i64 %v359, 8
  br label %b63
b63:
  %v361 = phi i64 [ 0, %b61 ], [ %v419, %b70 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b64, label %b65
b64:
  %v363 = mul i64 %v357, %v361
  %v364 = sdiv i64 %v363, %v360
  %v365 = add i64 %v350, %v364
  %v366 = add i64 %v361, 1
  %v367 = mul i64 %v357, %v366
  %v368 = sdiv i64 %v367, %v360
  %v369 = add i64 %v350, %v368
  %v370 = mul i64 %v355, 64
  %v371 = getelementptr inbounds float, ptr %v232, i64 %v370
  %v372 = sub i64 %v369, %v365
  %v373 = add i64 %v292, 0
  %v374 = and i64 %v373, %v68
  %v375 = mul i64 %v374, %v7
  %v376 = add i64 %v375, %v365
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v50, i64 %v377
  %v379 = getelementptr inbounds float, ptr %v378, i64 0
  %v380 = sub i64 %v372, 1
  %v381 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v380
  %v382 = load ptr, ptr %v381, align 4
  %v383 = icmp sgt i64 %v372, 0
  br i1 %v383, label %b66, label %b67
b66:
  call void %v382(ptr %v379, i64 8, ptr %v371, i64 8, ptr %v336)
  br label %b67
b67:
  %v384 = add i64 %v370, 64
  br label %b68
b68:
  %v385 = phi i64 [ %v365, %b67 ], [ %v418, %b73 ]
  %v386 = icmp slt i64 %v385, %v369
  br i1 %v386, label %b69, label %b70
b69:
  %v387 = sub i64 %v385, %v365
  %v388 = mul i64 %v387, 8
  %v389 = getelementptr inbounds float, ptr %v336, i64 %v388
  %v390 = add i64 %v292, 0
  %v391 = and i64 %v390, %v66
  %v392 = mul i64 %v391, %v7
  %v393 = add i64 %v392, %v385
  %v394 = mul i64 %v393, 16
  %v395 = getelementptr inbounds float, ptr %v48, i64 %v394
  %v396 = add i64 %v292, 0
  %v397 = and i64 %v396, 1
  %v398 = mul i64 %v397, %v7
  %v399 = add i64 %v398, %v385
  %v400 = mul i64 %v399, 8
  %v401 = getelementptr inbounds float, ptr %v26, i64 %v400
  br label %b71
b71:
  %v402 = phi i64 [ 0, %b69 ], [ %v417, %b72 ]
  %v403 = icmp slt i64 %v402, 1
  br i1 %v403, label %b72, label %b73
b72:
  %v404 = mul i64 %v355, 1
  %v405 = add i64 %v404, %v402
  %v406 = mul i64 %v405, 8
  %v407 = add i64 0, %v402
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v389, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 8, %v406
  %v412 = getelementptr inbounds float, ptr %v395, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = fadd <8 x float> %v410, %v413
  %v415 = add i64 0, %v406
  %v416 = getelementptr inbounds float, ptr %v401, i64 %v415
  store <8 x float> %v414, ptr %v416, align 4
  %v417 = add nsw i64 %v402, 1
  br label %b71
b73:
  %v418 = add nsw i64 %v385, 1
  br label %b68
b70:
  %v419 = add nsw i64 %v361, 1
  br label %b63
b65:
  %v420 = add nsw i64 %v355, 1
  br label %b60
b62:
  %v421 = add nsw i64 %v350, 96
  br label %b57
b59:
  %v422 = add nsw i64 %v289, 1
  br label %b51
b53:
  %v423 = icmp sgt i64 %v3, 1
  br i1 %v423, label %b74, label %b75
b74:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v425 = atomicrmw add ptr %v424, i64 1 acq_rel
  %v426 = load i64, ptr %v69, align 8
  %v427 = add i64 %v426, 1
  store i64 %v427, ptr %v69, align 8
  %v428 = mul i64 %v3, %v427
  br label %b76
b76:
  %v429 = load atomic i64, ptr %v424 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b77, label %b78
b77:
  %v431 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v432 = getelementptr inbounds float, ptr %v71, i64 192
  %v433 = getelementptr inbounds i64, ptr %v1, i64 4
  %v434 = load i64, ptr %v433, align 8
  %v435 = icmp eq i64 %v434, 0
  br i1 %v435, label %b79, label %b80
b79:
  %v436 = add i64 1, 0
  %v437 = sdiv i64 %v436, 1
  %v438 = add i64 %v2, 1
  %v439 = mul i64 %v437, %v2
  %v440 = sdiv i64 %v439, %v3
  %v441 = mul i64 %v440, 1
  %v442 = icmp slt i64 %v441, 1
  %v443 = select i1 %v442, i64 %v441, i64 1
  %v444 = mul i64 %v437, %v438
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, 1
  %v448 = select i1 %v447, i64 %v446, i64 1
  %v449 = icmp slt i64 %v448, 1
  %v450 = select i1 %v449, i64 %v448, i64 1
  br label %b81
b81:
  %v451 = phi i64 [ %v443, %b79 ], [ %v479, %b86 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b82, label %b83
b82:
  %v453 = mul i64 %v451, 64
  %v454 = mul i64 %v451, 8
  %v455 = add i64 %v453, 0
  %v456 = add i64 %v454, 0
  %v457 = getelementptr inbounds float, ptr %v432, i64 %v455
  %v458 = sub i64 8, %v456
  %v459 = icmp slt i64 %v458, 0
  %v460 = select i1 %v459, i64 0, i64 %v458
  %v461 = icmp ult i64 %v460, 8
  %v462 = select i1 %v461, i64 %v460, i64 8
  %v463 = trunc i64 %v462 to i32
  %v464 = insertelement <8 x i32> poison, i32 %v463, i64 0
  %v465 = shufflevector <8 x i32> %v464, <8 x i32> poison, <8 x i32> zeroinitializer
  %v466 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v465
  %v467 = mul i64 %v456, 1
  %v468 = add i64 0, %v467
  %v469 = getelementptr inbounds float, ptr %v16, i64 %v468
  br label %b84
b84:
  %v470 = phi i64 [ 0, %b82 ], [ %v477, %b85 ]
  %v471 = icmp slt i64 %v470, 8
  br i1 %v471, label %b85, label %b86
b85:
  %v472 = mul i64 %v470, 8
  %v473 = getelementptr inbounds float, ptr %v469, i64 %v472
  %v474 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v473, <8 x i1> %v466, <8 x float> zeroinitializer)
  %v475 = mul i64 %v470, 8
  %v476 = getelementptr inbounds float, ptr %v457, i64 %v475
  store <8 x float> %v474, ptr %v476, align 4
  %v477 = add nsw i64 %v470, 1
  br label %b84
b86:
  %v478 = add i64 %v453, 64
  %v479 = add nsw i64 %v451, 1
  br label %b81
b83:
  br label %b80
b80:
  %v480 = icmp sgt i64 %v3, 1
  br i1 %v480, label %b87, label %b88
b87:
  %v481 = getelementptr inbounds i64, ptr %v1, i64 3
  %v482 = atomicrmw add ptr %v481, i64 1 acq_rel
  %v483 = load i64, ptr %v69, align 8
  %v484 = add i64 %v483, 1
  store i64 %v484, ptr %v69, align 8
  %v485 = mul i64 %v3, %v484
  br label %b89
b89:
  %v486 = load atomic i64, ptr %v481 acquire, align 8
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b90, label %b91
b90:
  %v488 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v490 = add i64 %v8, 0
  %v491 = sdiv i64 %v490, 1
  %v492 = add i64 %v2, 1
  %v493 = mul i64 %v491, %v2
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, %v8
  %v497 = select i1 %v496, i64 %v495, i64 %v8
  %v498 = mul i64 %v491, %v492
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, %v8
  %v502 = select i1 %v501, i64 %v500, i64 %v8
  br label %b92
b92:
  %v503 = phi i64 [ %v497, %b88 ], [ %v562, %b97 ]
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b93, label %b94
b93:
  %v505 = add i64 %v503, 96
  %v506 = icmp slt i64 %v505, %v502
  %v507 = select i1 %v506, i64 %v505, i64 %v502
  br label %b95
b95:
  %v508 = phi i64 [ 0, %b93 ], [ %v561, %b100 ]
  %v509 = icmp slt i64 %v508, 1
  br i1 %v509, label %b96, label %b97
b96:
  %v510 = sub i64 %v507, %v503
  %v511 = sub i64 8, 1
  %v512 = add i64 %v510, %v511
  %v513 = sdiv i64 %v512, 8
  br label %b98
b98:
  %v514 = phi i64 [ 0, %b96 ], [ %v560, %b105 ]
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b99, label %b100
b99:
  %v516 = mul i64 %v510, %v514
  %v517 = sdiv i64 %v516, %v513
  %v518 = add i64 %v503, %v517
  %v519 = add i64 %v514, 1
  %v520 = mul i64 %v510, %v519
  %v521 = sdiv i64 %v520, %v513
  %v522 = add i64 %v503, %v521
  %v523 = mul i64 %v508, 64
  %v524 = getelementptr inbounds float, ptr %v432, i64 %v523
  %v525 = sub i64 %v522, %v518
  %v526 = mul i64 %v518, 8
  %v527 = getelementptr inbounds float, ptr %v50, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v527, i64 0
  %v529 = sub i64 %v525, 1
  %v530 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v529
  %v531 = load ptr, ptr %v530, align 4
  %v532 = icmp sgt i64 %v525, 0
  br i1 %v532, label %b101, label %b102
b101:
  call void %v531(ptr %v528, i64 8, ptr %v524, i64 8, ptr %v489)
  br label %b102
b102:
  %v533 = add i64 %v523, 64
  br label %b103
b103:
  %v534 = phi i64 [ %v518, %b102 ], [ %v559, %b108 ]
  %v535 = icmp slt i64 %v534, %v522
  br i1 %v535, label %b104, label %b105
b104:
  %v536 = sub i64 %v534, %v518
  %v537 = mul i64 %v536, 8
  %v538 = getelementptr inbounds float, ptr %v489, i64 %v537
  %v539 = mul i64 %v534, 16
  %v540 = getelementptr inbounds float, ptr %v48, i64 %v539
  %v541 = mul i64 %v534, 8
  %v542 = getelementptr inbounds float, ptr %v30, i64 %v541
  br label %b106
b106:
  %v543 = phi i64 [ 0, %b104 ], [ %v558, %b107 ]
  %v544 = icmp slt i64 %v543, 1
  br i1 %v544, label %b107, label %b108
b107:
  %v545 = mul i64 %v508, 1
  %v546 = add i64 %v545, %v543
  %v547 = mul i64 %v546, 8
  %v548 = add i64 0, %v543
  %v549 = mul i64 %v548, 8
  %v550 = getelementptr inbounds float, ptr %v538, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 0, %v547
  %v553 = getelementptr inbounds float, ptr %v540, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = fadd <8 x float> %v551, %v554
  %v556 = add i64 0, %v547
  %v557 = getelementptr inbounds float, ptr %v542, i64 %v556
  store <8 x float> %v555, ptr %v557, align 4
  %v558 = add nsw i64 %v543, 1
  br label %b106
b108:
  %v559 = add nsw i64 %v534, 1
  br label %b103
b105:
  %v560 = add nsw i64 %v514, 1
  br label %b98
b100:
  %v561 = add nsw i64 %v508, 1
  br label %b95
b97:
  %v562 = add nsw i64 %v503, 96
  br label %b92
b94:
  %v563 = icmp sgt i64 %v3, 1
  br i1 %v563, label %b109, label %b110
b109:
  %v564 = getelementptr inbounds i64, ptr %v1, i64 3
  %v565 = atomicrmw add ptr %v564, i64 1 acq_rel
  %v566 = load i64, ptr %v69, align 8
  %v567 = add i64 %v566, 1
  store i64 %v567, ptr %v69, align 8
  %v568 = mul i64 %v3, %v567
  br label %b111
b111:
  %v569 = load atomic i64, ptr %v564 acquire, align 8
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b112, label %b113
b112:
  %v571 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v572 = mul i64 0, 8
  %v573 = getelementptr inbounds float, ptr %v20, i64 %v572
  %v574 = getelementptr inbounds float, ptr %v573, i64 0
  %v575 = mul i64 0, 8
  %v576 = getelementptr inbounds float, ptr %v24, i64 %v575
  %v577 = getelementptr inbounds float, ptr %v576, i64 0
  %v578 = getelementptr inbounds float, ptr %v74, i64 12288
  %v579 = add i64 8, 1
  %v580 = sdiv i64 %v579, 2
  %v581 = add i64 %v2, 1
  %v582 = mul i64 %v580, %v2
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 2
  %v585 = icmp slt i64 %v584, 8
  %v586 = select i1 %v585, i64 %v584, i64 8
  %v587 = mul i64 %v580, %v581
  %v588 = sdiv i64 %v587, %v3
  %v589 = mul i64 %v588, 2
  %v590 = icmp slt i64 %v589, 8
  %v591 = select i1 %v590, i64 %v589, i64 8
  %v592 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b114
b114:
  %v593 = phi i64 [ %v586, %b110 ], [ %v601, %b119 ]
  %v594 = icmp slt i64 %v593, %v591
  br i1 %v594, label %b115, label %b116
b115:
  %v595 = mul i64 %v593, 8
  %v596 = getelementptr inbounds float, ptr %v592, i64 %v595
  br label %b117
b117:
  %v597 = phi i64 [ 0, %b115 ], [ %v600, %b118 ]
  %v598 = icmp slt i64 %v597, 8
  br i1 %v598, label %b118, label %b119
b118:
  %v599 = getelementptr inbounds float, ptr %v596, i64 %v597
  store float 0x0000000000000000, ptr %v599, align 4
  %v600 = add nsw i64 %v597, 1
  br label %b117
b119:
  %v601 = add nsw i64 %v593, 1
  br label %b114
b116:
  %v602 = mul i64 %v8, 1
  br label %b120
b120:
  %v603 = phi i64 [ 0, %b116 ], [ %v707, %b125 ]
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b121, label %b122
b121:
  %v605 = sub i64 %v602, %v603
  %v606 = icmp slt i64 %v605, 384
  %v607 = select i1 %v606, i64 %v605, i64 384
  br label %b123
b123:
  %v608 = phi i64 [ %v586, %b121 ], [ %v706, %b149 ]
  %v609 = icmp slt i64 %v608, %v591
  br i1 %v609, label %b124, label %b125
b124:
  %v610 = sub i64 %v591, %v608
  %v611 = icmp slt i64 %v610, 64
  %v612 = select i1 %v611, i64 %v610, i64 64
  %v613 = sdiv i64 %v612, 2
  %v614 = mul i64 %v613, 2
  %v615 = sub i64 %v612, %v614
  %v616 = mul i64 %v603, 8
  %v617 = add i64 %v616, %v608
  %v618 = getelementptr inbounds float, ptr %v574, i64 %v617
  br label %b126
b126:
  %v619 = phi i64 [ 0, %b124 ], [ %v645, %b134 ]
  %v620 = icmp slt i64 %v619, %v607
  br i1 %v620, label %b127, label %b128
b127:
  %v621 = mul i64 %v619, 8
  %v622 = getelementptr inbounds float, ptr %v618, i64 %v621
  %v623 = mul i64 %v619, 2
  %v624 = getelementptr inbounds float, ptr %v578, i64 %v623
  br label %b129
b129:
  %v625 = phi i64 [ 0, %b127 ], [ %v634, %b130 ]
  %v626 = icmp slt i64 %v625, %v613
  br i1 %v626, label %b130, label %b131
b130:
  %v627 = mul i64 %v625, 2
  %v628 = getelementptr inbounds float, ptr %v622, i64 %v627
  %v629 = mul i64 %v625, 768
  %v630 = getelementptr inbounds float, ptr %v624, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v628, i64 0
  %v632 = load <2 x float>, ptr %v631, align 4
  %v633 = getelementptr inbounds float, ptr %v630, i64 0
  store <2 x float> %v632, ptr %v633, align 4
  %v634 = add nsw i64 %v625, 1
  br label %b129
b131:
  %v635 = mul i64 %v613, 2
  %v636 = getelementptr inbounds float, ptr %v622, i64 %v635
  %v637 = mul i64 %v613, 768
  %v638 = getelementptr inbounds float, ptr %v624, i64 %v637
  br label %b132
b132:
  %v639 = phi i64 [ 0, %b131 ], [ %v644, %b133 ]
  %v640 = icmp slt i64 %v639, %v615
  br i1 %v640, label %b133, label %b134
b133:
  %v641 = getelementptr inbounds float, ptr %v636, i64 %v639
  %v642 = load float, ptr %v641, align 4
  %v643 = getelementptr inbounds float, ptr %v638, i64 %v639
  store float %v642, ptr %v643, align 4
  %v644 = add nsw i64 %v639, 1
  br label %b132, !llvm.loop !0
b134:
  %v645 = add nsw i64 %v619, 1
  br label %b126
b128:
  br label %b135
b135:
  %v646 = phi i64 [ 0, %b128 ], [ %v681, %b143 ]
  %v647 = icmp slt i64 %v646, 0
  br i1 %v647, label %b136, label %b137
b136:
  %v648 = mul i64 %v603, 8
  %v649 = add i64 %v648, %v646
  %v650 = getelementptr inbounds float, ptr %v577, i64 %v649
  br label %b138
b138:
  %v651 = phi i64 [ 0, %b136 ], [ %v669, %b139 ]
  %v652 = icmp slt i64 %v651, %v607
  br i1 %v652, label %b139, label %b140
b139:
  %v653 = mul i64 %v651, 8
  %v654 = getelementptr inbounds float, ptr %v650, i64 %v653
  %v655 = mul i64 %v651, 32
  %v656 = getelementptr inbounds float, ptr %v74, i64 %v655
  %v657 = getelementptr inbounds float, ptr %v654, i64 0
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = getelementptr inbounds float, ptr %v656, i64 0
  store <8 x float> %v658, ptr %v659, align 4
  %v660 = getelementptr inbounds float, ptr %v654, i64 8
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = getelementptr inbounds float, ptr %v656, i64 8
  store <8 x float> %v661, ptr %v662, align 4
  %v663 = getelementptr inbounds float, ptr %v654, i64 16
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = getelementptr inbounds float, ptr %v656, i64 16
  store <8 x float> %v664, ptr %v665, align 4
  %v666 = getelementptr inbounds float, ptr %v654, i64 24
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = getelementptr inbounds float, ptr %v656, i64 24
  store <8 x float> %v667, ptr %v668, align 4
  %v669 = add nsw i64 %v651, 1
  br label %b138
b140:
  %v670 = sdiv i64 %v612, 2
  br label %b141
b141:
  %v671 = phi i64 [ 0, %b140 ], [ %v680, %b142 ]
  %v672 = icmp slt i64 %v671, %v670
  br i1 %v672, label %b142, label %b143
b142:
  %v673 = mul i64 %v671, 2
  %v674 = add i64 %v608, %v673
  %v675 = mul i64 %v671, 768
  %v676 = getelementptr inbounds float, ptr %v578, i64 %v675
  %v677 = mul i64 %v674, 8
  %v678 = add i64 %v677, %v646
  %v679 = getelementptr inbounds float, ptr %v592, i64 %v678
  call void @outer_2x32(ptr %v676, ptr %v74, i64 %v607, ptr %v679, i64 8)
  %v680 = add nsw i64 %v671, 1
  br label %b141
b143:
  %v681 = add nsw i64 %v646, 32
  br label %b135
b137:
  %v682 = mul i64 %v603, 8
  %v683 = add i64 %v682, 0
  %v684 = getelementptr inbounds float, ptr %v577, i64 %v683
  br label %b144
b144:
  %v685 = phi i64 [ 0, %b137 ], [ %v694, %b145 ]
  %v686 = icmp slt i64 %v685, %v607
  br i1 %v686, label %b145, label %b146
b145:
  %v687 = mul i64 %v685, 8
  %v688 = getelementptr inbounds float, ptr %v684, i64 %v687
  %v689 = mul i64 %v685, 8
  %v690 = getelementptr inbounds float, ptr %v74, i64 %v689
  %v691 = getelementptr inbounds float, ptr %v688, i64 0
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = getelementptr inbounds float, ptr %v690, i64 0
  store <8 x float> %v692, ptr %v693, align 4
  %v694 = add nsw i64 %v685, 1
  br label %b144
b146:
  %v695 = sdiv i64 %v612, 2
  br label %b147
b147:
  %v696 = phi i64 [ 0, %b146 ], [ %v705, %b148 ]
  %v697 = icmp slt i64 %v696, %v695
  br i1 %v697, label %b148, label %b149
b148:
  %v698 = mul i64 %v696, 2
  %v699 = add i64 %v608, %v698
  %v700 = mul i64 %v696, 768
  %v701 = getelementptr inbounds float, ptr %v578, i64 %v700
  %v702 = mul i64 %v699, 8
  %v703 = add i64 %v702, 0
  %v704 = getelementptr inbounds float, ptr %v592, i64 %v703
  call void @outer_2x8(ptr %v701, ptr %v74, i64 %v607, ptr %v704, i64 8)
  %v705 = add nsw i64 %v696, 1
  br label %b147
b149:
  %v706 = add nsw i64 %v608, 64
  br label %b123
b125:
  %v707 = add nsw i64 %v603, 384
  br label %b120
b122:
  %v708 = icmp sgt i64 %v3, 1
  br i1 %v708, label %b150, label %b151
b150:
  %v709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v710 = atomicrmw add ptr %v709, i64 1 acq_rel
  %v711 = load i64, ptr %v69, align 8
  %v712 = add i64 %v711, 1
  store i64 %v712, ptr %v69, align 8
  %v713 = mul i64 %v3, %v712
  br label %b152
b152:
  %v714 = load atomic i64, ptr %v709 acquire, align 8
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b153, label %b154
b153:
  %v716 = call i32 @sched_yield()
  br label %b152
b154:
  br label %b151
b151:
  %v717 = mul i64 0, 8
  %v718 = getelementptr inbounds float, ptr %v20, i64 %v717
  %v719 = getelementptr inbounds float, ptr %v718, i64 0
  %v720 = mul i64 0, 8
  %v721 = getelementptr inbounds float, ptr %v10, i64 %v720
  %v722 = getelementptr inbounds float, ptr %v721, i64 0
  %v723 = getelementptr inbounds float, ptr %v74, i64 12288
  %v724 = add i64 8, 1
  %v725 = sdiv i64 %v724, 2
  %v726 = add i64 %v2, 1
  %v727 = mul i64 %v725, %v2
  %v728 = sdiv i64 %v727, %v3
  %v729 = mul i64 %v728, 2
  %v730 = icmp slt i64 %v729, 8
  %v731 = select i1 %v730, i64 %v729, i64 8
  %v732 = mul i64 %v725, %v726
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 2
  %v735 = icmp slt i64 %v734, 8
  %v736 = select i1 %v735, i64 %v734, i64 8
  %v737 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b155
b155:
  %v738 = phi i64 [ %v731, %b151 ], [ %v746, %b160 ]
  %v739 = icmp slt i64 %v738, %v736
  br i1 %v739, label %b156, label %b157
b156:
  %v740 = mul i64 %v738, 8
  %v741 = getelementptr inbounds float, ptr %v737, i64 %v740
  br label %b158
b158:
  %v742 = phi i64 [ 0, %b156 ], [ %v745, %b159 ]
  %v743 = icmp slt i64 %v742, 8
  br i1 %v743, label %b159, label %b160
b159:
  %v744 = getelementptr inbounds float, ptr %v741, i64 %v742
  store float 0x0000000000000000, ptr %v744, align 4
  %v745 = add nsw i64 %v742, 1
  br label %b158
b160:
  %v746 = add nsw i64 %v738, 1
  br label %b155
b157:
  %v747 = mul i64 %v8, 1
  br label %b161
b161:
  %v748 = phi i64 [ 0, %b157 ], [ %v852, %b166 ]
  %v749 = icmp slt i64 %v748, %v747
  br i1 %v749, label %b162, label %b163
b162:
  %v750 = sub i64 %v747, %v748
  %v751 = icmp slt i64 %v750, 384
  %v752 = select i1 %v751, i64 %v750, i64 384
  br label %b164
b164:
  %v753 = phi i64 [ %v731, %b162 ], [ %v851, %b190 ]
  %v754 = icmp slt i64 %v753, %v736
  br i1 %v754, label %b165, label %b166
b165:
  %v755 = sub i64 %v736, %v753
  %v756 = icmp slt i64 %v755, 64
  %v757 = select i1 %v756, i64 %v755, i64 64
  %v758 = sdiv i64 %v757, 2
  %v759 = mul i64 %v758, 2
  %v760 = sub i64 %v757, %v759
  %v761 = mul i64 %v748, 8
  %v762 = add i64 %v761, %v753
  %v763 = getelementptr inbounds float, ptr %v719, i64 %v762
  br label %b167
b167:
  %v764 = phi i64 [ 0, %b165 ], [ %v790, %b175 ]
  %v765 = icmp slt i64 %v764, %v752
  br i1 %v765, label %b168, label %b169
b168:
  %v766 = mul i64 %v764, 8
  %v767 = getelementptr inbounds float, ptr %v763, i64 %v766
  %v768 = mul i64 %v764, 2
  %v769 = getelementptr inbounds float, ptr %v723, i64 %v768
  br label %b170
b170:
  %v770 = phi i64 [ 0, %b168 ], [ %v779, %b171 ]
  %v771 = icmp slt i64 %v770, %v758
  br i1 %v771, label %b171, label %b172
b171:
  %v772 = mul i64 %v770, 2
  %v773 = getelementptr inbounds float, ptr %v767, i64 %v772
  %v774 = mul i64 %v770, 768
  %v775 = getelementptr inbounds float, ptr %v769, i64 %v774
  %v776 = getelementptr inbounds float, ptr %v773, i64 0
  %v777 = load <2 x float>, ptr %v776, align 4
  %v778 = getelementptr inbounds float, ptr %v775, i64 0
  store <2 x float> %v777, ptr %v778, align 4
  %v779 = add nsw i64 %v770, 1
  br label %b170
b172:
  %v780 = mul i64 %v758, 2
  %v781 = getelementptr inbounds float, ptr %v767, i64 %v780
  %v782 = mul i64 %v758, 768
  %v783 = getelementptr inbounds float, ptr %v769, i64 %v782
  br label %b173
b173:
  %v784 = phi i64 [ 0, %b172 ], [ %v789, %b174 ]
  %v785 = icmp slt i64 %v784, %v760
  br i1 %v785, label %b174, label %b175
b174:
  %v786 = getelementptr inbounds float, ptr %v781, i64 %v784
  %v787 = load float, ptr %v786, align 4
  %v788 = getelementptr inbounds float, ptr %v783, i64 %v784
  store float %v787, ptr %v788, align 4
  %v789 = add nsw i64 %v784, 1
  br label %b173, !llvm.loop !3
b175:
  %v790 = add nsw i64 %v764, 1
  br label %b167
b169:
  br label %b176
b176:
  %v791 = phi i64 [ 0, %b169 ], [ %v826, %b184 ]
  %v792 = icmp slt i64 %v791, 0
  br i1 %v792, label %b177, label %b178
b177:
  %v793 = mul i64 %v748, 8
  %v794 = add i64 %v793, %v791
  %v795 = getelementptr inbounds float, ptr %v722, i64 %v794
  br label %b179
b179:
  %v796 = phi i64 [ 0, %b177 ], [ %v814, %b180 ]
  %v797 = icmp slt i64 %v796, %v752
  br i1 %v797, label %b180, label %b181
b180:
  %v798 = mul i64 %v796, 8
  %v799 = getelementptr inbounds float, ptr %v795, i64 %v798
  %v800 = mul i64 %v796, 32
  %v801 = getelementptr inbounds float, ptr %v74, i64 %v800
  %v802 = getelementptr inbounds float, ptr %v799, i64 0
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = getelementptr inbounds float, ptr %v801, i64 0
  store <8 x float> %v803, ptr %v804, align 4
  %v805 = getelementptr inbounds float, ptr %v799, i64 8
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr inbounds float, ptr %v801, i64 8
  store <8 x float> %v806, ptr %v807, align 4
  %v808 = getelementptr inbounds float, ptr %v799, i64 16
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = getelementptr inbounds float, ptr %v801, i64 16
  store <8 x float> %v809, ptr %v810, align 4
  %v811 = getelementptr inbounds float, ptr %v799, i64 24
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = getelementptr inbounds float, ptr %v801, i64 24
  store <8 x float> %v812, ptr %v813, align 4
  %v814 = add nsw i64 %v796, 1
  br label %b179
b181:
  %v815 = sdiv i64 %v757, 2
  br label %b182
b182:
  %v816 = phi i64 [ 0, %b181 ], [ %v825, %b183 ]
  %v817 = icmp slt i64 %v816, %v815
  br i1 %v817, label %b183, label %b184
b183:
  %v818 = mul i64 %v816, 2
  %v819 = add i64 %v753, %v818
  %v820 = mul i64 %v816, 768
  %v821 = getelementptr inbounds float, ptr %v723, i64 %v820
  %v822 = mul i64 %v819, 8
  %v823 = add i64 %v822, %v791
  %v824 = getelementptr inbounds float, ptr %v737, i64 %v823
  call void @outer_2x32(ptr %v821, ptr %v74, i64 %v752, ptr %v824, i64 8)
  %v825 = add nsw i64 %v816, 1
  br label %b182
b184:
  %v826 = add nsw i64 %v791, 32
  br label %b176
b178:
  %v827 = mul i64 %v748, 8
  %v828 = add i64 %v827, 0
  %v829 = getelementptr inbounds float, ptr %v722, i64 %v828
  br label %b185
b185:
  %v830 = phi i64 [ 0, %b178 ], [ %v839, %b186 ]
  %v831 = icmp slt i64 %v830, %v752
  br i1 %v831, label %b186, label %b187
b186:
  %v832 = mul i64 %v830, 8
  %v833 = getelementptr inbounds float, ptr %v829, i64 %v832
  %v834 = mul i64 %v830, 8
  %v835 = getelementptr inbounds float, ptr %v74, i64 %v834
  %v836 = getelementptr inbounds float, ptr %v833, i64 0
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = getelementptr inbounds float, ptr %v835, i64 0
  store <8 x float> %v837, ptr %v838, align 4
  %v839 = add nsw i64 %v830, 1
  br label %b185
b187:
  %v840 = sdiv i64 %v757, 2
  br label %b188
b188:
  %v841 = phi i64 [ 0, %b187 ], [ %v850, %b189 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b189, label %b190
b189:
  %v843 = mul i64 %v841, 2
  %v844 = add i64 %v753, %v843
  %v845 = mul i64 %v841, 768
  %v846 = getelementptr inbounds float, ptr %v723, i64 %v845
  %v847 = mul i64 %v844, 8
  %v848 = add i64 %v847, 0
  %v849 = getelementptr inbounds float, ptr %v737, i64 %v848
  call void @outer_2x8(ptr %v846, ptr %v74, i64 %v752, ptr %v849, i64 8)
  %v850 = add nsw i64 %v841, 1
  br label %b188
b190:
  %v851 = add nsw i64 %v753, 64
  br label %b164
b166:
  %v852 = add nsw i64 %v748, 384
  br label %b161
b163:
  %v853 = icmp sgt i64 %v3, 1
  br i1 %v853, label %b191, label %b192
b191:
  %v854 = getelementptr inbounds i64, ptr %v1, i64 3
  %v855 = atomicrmw add ptr %v854, i64 1 acq_rel
  %v856 = load i64, ptr %v69, align 8
  %v857 = add i64 %v856, 1
  store i64 %v857, ptr %v69, align 8
  %v858 = mul i64 %v3, %v857
  br label %b193
b193:
  %v859 = load atomic i64, ptr %v854 acquire, align 8
  %v860 = icmp slt i64 %v859, %v858
  br i1 %v860, label %b194, label %b195
b194:
  %v861 = call i32 @sched_yield()
  br label %b193
b195:
  br label %b192
b192:
  %v862 = mul i64 0, 8
  %v863 = getelementptr inbounds float, ptr %v50, i64 %v862
  %v864 = getelementptr inbounds float, ptr %v863, i64 0
  %v865 = mul i64 0, 8
  %v866 = getelementptr inbounds float, ptr %v24, i64 %v865
  %v867 = getelementptr inbounds float, ptr %v866, i64 0
  %v868 = getelementptr inbounds float, ptr %v74, i64 12288
  %v869 = add i64 8, 1
  %v870 = sdiv i64 %v869, 2
  %v871 = add i64 %v2, 1
  %v872 = mul i64 %v870, %v2
  %v873 = sdiv i64 %v872, %v3
  %v874 = mul i64 %v873, 2
  %v875 = icmp slt i64 %v874, 8
  %v876 = select i1 %v875, i64 %v874, i64 8
  %v877 = mul i64 %v870, %v871
  %v878 = sdiv i64 %v877, %v3
  %v879 = mul i64 %v878, 2
  %v880 = icmp slt i64 %v879, 8
  %v881 = select i1 %v880, i64 %v879, i64 8
  %v882 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b196
b196:
  %v883 = phi i64 [ %v876, %b192 ], [ %v891, %b201 ]
  %v884 = icmp slt i64 %v883, %v881
  br i1 %v884, label %b197, label %b198
b197:
  %v885 = mul i64 %v883, 8
  %v886 = getelementptr inbounds float, ptr %v882, i64 %v885
  br label %b199
b199:
  %v887 = phi i64 [ 0, %b197 ], [ %v890, %b200 ]
  %v888 = icmp slt i64 %v887, 8
  br i1 %v888, label %b200, label %b201
b200:
  %v889 = getelementptr inbounds float, ptr %v886, i64 %v887
  store float 0x0000000000000000, ptr %v889, align 4
  %v890 = add nsw i64 %v887, 1
  br label %b199
b201:
  %v891 = add nsw i64 %v883, 1
  br label %b196
b198:
  %v892 = mul i64 %v8, 1
  br label %b202
b202:
  %v893 = phi i64 [ 0, %b198 ], [ %v997, %b207 ]
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b203, label %b204
b203:
  %v895 = sub i64 %v892, %v893
  %v896 = icmp slt i64 %v895, 384
  %v897 = select i1 %v896, i64 %v895, i64 384
  br label %b205
b205:
  %v898 = phi i64 [ %v876, %b203 ], [ %v996, %b231 ]
  %v899 = icmp slt i64 %v898, %v881
  br i1 %v899, label %b206, label %b207
b206:
  %v900 = sub i64 %v881, %v898
  %v901 = icmp slt i64 %v900, 64
  %v902 = select i1 %v901, i64 %v900, i64 64
  %v903 = sdiv i64 %v902, 2
  %v904 = mul i64 %v903, 2
  %v905 = sub i64 %v902, %v904
  %v906 = mul i64 %v893, 8
  %v907 = add i64 %v906, %v898
  %v908 = getelementptr inbounds float, ptr %v864, i64 %v907
  br label %b208
b208:
  %v909 = phi i64 [ 0, %b206 ], [ %v935, %b216 ]
  %v910 = icmp slt i64 %v909, %v897
  br i1 %v910, label %b209, label %b210
b209:
  %v911 = mul i64 %v909, 8
  %v912 = getelementptr inbounds float, ptr %v908, i64 %v911
  %v913 = mul i64 %v909, 2
  %v914 = getelementptr inbounds float, ptr %v868, i64 %v913
  br label %b211
b211:
  %v915 = phi i64 [ 0, %b209 ], [ %v924, %b212 ]
  %v916 = icmp slt i64 %v915, %v903
  br i1 %v916, label %b212, label %b213
b212:
  %v917 = mul i64 %v915, 2
  %v918 = getelementptr inbounds float, ptr %v912, i64 %v917
  %v919 = mul i64 %v915, 768
  %v920 = getelementptr inbounds float, ptr %v914, i64 %v919
  %v921 = getelementptr inbounds float, ptr %v918, i64 0
  %v922 = load <2 x float>, ptr %v921, align 4
  %v923 = getelementptr inbounds float, ptr %v920, i64 0
  store <2 x float> %v922, ptr %v923, align 4
  %v924 = add nsw i64 %v915, 1
  br label %b211
b213:
  %v925 = mul i64 %v903, 2
  %v926 = getelementptr inbounds float, ptr %v912, i64 %v925
  %v927 = mul i64 %v903, 768
  %v928 = getelementptr inbounds float, ptr %v914, i64 %v927
  br label %b214
b214:
  %v929 = phi i64 [ 0, %b213 ], [ %v934, %b215 ]
  %v930 = icmp slt i64 %v929, %v905
  br i1 %v930, label %b215, label %b216
b215:
  %v931 = getelementptr inbounds float, ptr %v926, i64 %v929
  %v932 = load float, ptr %v931, align 4
  %v933 = getelementptr inbounds float, ptr %v928, i64 %v929
  store float %v932, ptr %v933, align 4
  %v934 = add nsw i64 %v929, 1
  br label %b214, !llvm.loop !6
b216:
  %v935 = add nsw i64 %v909, 1
  br label %b208
b210:
  br label %b217
b217:
  %v936 = phi i64 [ 0, %b210 ], [ %v971, %b225 ]
  %v937 = icmp slt i64 %v936, 0
  br i1 %v937, label %b218, label %b219
b218:
  %v938 = mul i64 %v893, 8
  %v939 = add i64 %v938, %v936
  %v940 = getelementptr inbounds float, ptr %v867, i64 %v939
  br label %b220
b220:
  %v941 = phi i64 [ 0, %b218 ], [ %v959, %b221 ]
  %v942 = icmp slt i64 %v941, %v897
  br i1 %v942, label %b221, label %b222
b221:
  %v943 = mul i64 %v941, 8
  %v944 = getelementptr inbounds float, ptr %v940, i64 %v943
  %v945 = mul i64 %v941, 32
  %v946 = getelementptr inbounds float, ptr %v74, i64 %v945
  %v947 = getelementptr inbounds float, ptr %v944, i64 0
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = getelementptr inbounds float, ptr %v946, i64 0
  store <8 x float> %v948, ptr %v949, align 4
  %v950 = getelementptr inbounds float, ptr %v944, i64 8
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = getelementptr inbounds float, ptr %v946, i64 8
  store <8 x float> %v951, ptr %v952, align 4
  %v953 = getelementptr inbounds float, ptr %v944, i64 16
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = getelementptr inbounds float, ptr %v946, i64 16
  store <8 x float> %v954, ptr %v955, align 4
  %v956 = getelementptr inbounds float, ptr %v944, i64 24
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = getelementptr inbounds float, ptr %v946, i64 24
  store <8 x float> %v957, ptr %v958, align 4
  %v959 = add nsw i64 %v941, 1
  br label %b220
b222:
  %v960 = sdiv i64 %v902, 2
  br label %b223
b223:
  %v961 = phi i64 [ 0, %b222 ], [ %v970, %b224 ]
  %v962 = icmp slt i64 %v961, %v960
  br i1 %v962, label %b224, label %b225
b224:
  %v963 = mul i64 %v961, 2
  %v964 = add i64 %v898, %v963
  %v965 = mul i64 %v961, 768
  %v966 = getelementptr inbounds float, ptr %v868, i64 %v965
  %v967 = mul i64 %v964, 8
  %v968 = add i64 %v967, %v936
  %v969 = getelementptr inbounds float, ptr %v882, i64 %v968
  call void @outer_2x32(ptr %v966, ptr %v74, i64 %v897, ptr %v969, i64 8)
  %v970 = add nsw i64 %v961, 1
  br label %b223
b225:
  %v971 = add nsw i64 %v936, 32
  br label %b217
b219:
  %v972 = mul i64 %v893, 8
  %v973 = add i64 %v972, 0
  %v974 = getelementptr inbounds float, ptr %v867, i64 %v973
  br label %b226
b226:
  %v975 = phi i64 [ 0, %b219 ], [ %v984, %b227 ]
  %v976 = icmp slt i64 %v975, %v897
  br i1 %v976, label %b227, label %b228
b227:
  %v977 = mul i64 %v975, 8
  %v978 = getelementptr inbounds float, ptr %v974, i64 %v977
  %v979 = mul i64 %v975, 8
  %v980 = getelementptr inbounds float, ptr %v74, i64 %v979
  %v981 = getelementptr inbounds float, ptr %v978, i64 0
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = getelementptr inbounds float, ptr %v980, i64 0
  store <8 x float> %v982, ptr %v983, align 4
  %v984 = add nsw i64 %v975, 1
  br label %b226
b228:
  %v985 = sdiv i64 %v902, 2
  br label %b229
b229:
  %v986 = phi i64 [ 0, %b228 ], [ %v995, %b230 ]
  %v987 = icmp slt i64 %v986, %v985
  br i1 %v987, label %b230, label %b231
b230:
  %v988 = mul i64 %v986, 2
  %v989 = add i64 %v898, %v988
  %v990 = mul i64 %v986, 768
  %v991 = getelementptr inbounds float, ptr %v868, i64 %v990
  %v992 = mul i64 %v989, 8
  %v993 = add i64 %v992, 0
  %v994 = getelementptr inbounds float, ptr %v882, i64 %v993
  call void @outer_2x8(ptr %v991, ptr %v74, i64 %v897, ptr %v994, i64 8)
  %v995 = add nsw i64 %v986, 1
  br label %b229
b231:
  %v996 = add nsw i64 %v898, 64
  br label %b205
b207:
  %v997 = add nsw i64 %v893, 384
  br label %b202
b204:
  %v998 = icmp sgt i64 %v3, 1
  br i1 %v998, label %b232, label %b233
b232:
  %v999 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1000 = atomicrmw add ptr %v999, i64 1 acq_rel
  %v1001 = load i64, ptr %v69, align 8
  %v1002 = add i64 %v1001, 1
  store i64 %v1002, ptr %v69, align 8
  %v1003 = mul i64 %v3, %v1002
  br label %b234
b234:
  %v1004 = load atomic i64, ptr %v999 acquire, align 8
  %v1005 = icmp slt i64 %v1004, %v1003
  br i1 %v1005, label %b235, label %b236
b235:
  %v1006 = call i32 @sched_yield()
  br label %b234
b236:
  br label %b233
b233:
  %v1007 = mul i64 0, 8
  %v1008 = getelementptr inbounds float, ptr %v50, i64 %v1007
  %v1009 = getelementptr inbounds float, ptr %v1008, i64 0
  %v1010 = mul i64 0, 8
  %v1011 = getelementptr inbounds float, ptr %v10, i64 %v1010
  %v1012 = getelementptr inbounds float, ptr %v1011, i64 0
  %v1013 = getelementptr inbounds float, ptr %v74, i64 12288
  %v1014 = add i64 8, 1
  %v1015 = sdiv i64 %v1014, 2
  %v1016 = add i64 %v2, 1
  %v1017 = mul i64 %v1015, %v2
  %v1018 = sdiv i64 %v1017, %v3
  %v1019 = mul i64 %v1018, 2
  %v1020 = icmp slt i64 %v1019, 8
  %v1021 = select i1 %v1020, i64 %v1019, i64 8
  %v1022 = mul i64 %v1015, %v1016
  %v1023 = sdiv i64 %v1022, %v3
  %v1024 = mul i64 %v1023, 2
  %v1025 = icmp slt i64 %v1024, 8
  %v1026 = select i1 %v1025, i64 %v1024, i64 8
  %v1027 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b237
b237:
  %v1028 = phi i64 [ %v1021, %b233 ], [ %v1036, %b242 ]
  %v1029 = icmp slt i64 %v1028, %v1026
  br i1 %v1029, label %b238, label %b239
b238:
  %v1030 = mul i64 %v1028, 8
  %v1031 = getelementptr inbounds float, ptr %v1027, i64 %v1030
  br label %b240
b240:
  %v1032 = phi i64 [ 0, %b238 ], [ %v1035, %b241 ]
  %v1033 = icmp slt i64 %v1032, 8
  br i1 %v1033, label %b241, label %b242
b241:
  %v1034 = getelementptr inbounds float, ptr %v1031, i64 %v1032
  store float 0x0000000000000000, ptr %v1034, align 4
  %v1035 = add nsw i64 %v1032, 1
  br label %b240
b242:
  %v1036 = add nsw i64 %v1028, 1
  br label %b237
b239:
  %v1037 = mul i64 %v8, 1
  br label %b243
b243:
  %v1038 = phi i64 [ 0, %b239 ], [ %v1142, %b248 ]
  %v1039 = icmp slt i64 %v1038, %v1037
  br i1 %v1039, label %b244, label %b245
b244:
  %v1040 = sub i64 %v1037, %v1038
  %v1041 = icmp slt i64 %v1040, 384
  %v1042 = select i1 %v1041, i64 %v1040, i64 384
  br label %b246
b246:
  %v1043 = phi i64 [ %v1021, %b244 ], [ %v1141, %b272 ]
  %v1044 = icmp slt i64 %v1043, %v1026
  br i1 %v1044, label %b247, label %b248
b247:
  %v1045 = sub i64 %v1026, %v1043
  %v1046 = icmp slt i64 %v1045, 64
  %v1047 = select i1 %v1046, i64 %v1045, i64 64
  %v1048 = sdiv i64 %v1047, 2
  %v1049 = mul i64 %v1048, 2
  %v1050 = sub i64 %v1047, %v1049
  %v1051 = mul i64 %v1038, 8
  %v1052 = add i64 %v1051, %v1043
  %v1053 = getelementptr inbounds float, ptr %v1009, i64 %v1052
  br label %b249
b249:
  %v1054 = phi i64 [ 0, %b247 ], [ %v1080, %b257 ]
  %v1055 = icmp slt i64 %v1054, %v1042
  br i1 %v1055, label %b250, label %b251
b250:
  %v1056 = mul i64 %v1054, 8
  %v1057 = getelementptr inbounds float, ptr %v1053, i64 %v1056
  %v1058 = mul i64 %v1054, 2
  %v1059 = getelementptr inbounds float, ptr %v1013, i64 %v1058
  br label %b252
b252:
  %v1060 = phi i64 [ 0, %b250 ], [ %v1069, %b253 ]
  %v1061 = icmp slt i64 %v1060, %v1048
  br i1 %v1061, label %b253, label %b254
b253:
  %v1062 = mul i64 %v1060, 2
  %v1063 = getelementptr inbounds float, ptr %v1057, i64 %v1062
  %v1064 = mul i64 %v1060, 768
  %v1065 = getelementptr inbounds float, ptr %v1059, i64 %v1064
  %v1066 = getelementptr inbounds float, ptr %v1063, i64 0
  %v1067 = load <2 x float>, ptr %v1066, align 4
  %v1068 = getelementptr inbounds float, ptr %v1065, i64 0
  store <2 x float> %v1067, ptr %v1068, align 4
  %v1069 = add nsw i64 %v1060, 1
  br label %b252
b254:
  %v1070 = mul i64 %v1048, 2
  %v1071 = getelementptr inbounds float, ptr %v1057, i64 %v1070
  %v1072 = mul i64 %v1048, 768
  %v1073 = getelementptr inbounds float, ptr %v1059, i64 %v1072
  br label %b255
b255:
  %v1074 = phi i64 [ 0, %b254 ], [ %v1079, %b256 ]
  %v1075 = icmp slt i64 %v1074, %v1050
  br i1 %v1075, label %b256, label %b257
b256:
  %v1076 = getelementptr inbounds float, ptr %v1071, i64 %v1074
  %v1077 = load float, ptr %v1076, align 4
  %v1078 = getelementptr inbounds float, ptr %v1073, i64 %v1074
  store float %v1077, ptr %v1078, align 4
  %v1079 = add nsw i64 %v1074, 1
  br label %b255, !llvm.loop !9
b257:
  %v1080 = add nsw i64 %v1054, 1
  br label %b249
b251:
  br label %b258
b258:
  %v1081 = phi i64 [ 0, %b251 ], [ %v1116, %b266 ]
  %v1082 = icmp slt i64 %v1081, 0
  br i1 %v1082, label %b259, label %b260
b259:
  %v1083 = mul i64 %v1038, 8
  %v1084 = add i64 %v1083, %v1081
  %v1085 = getelementptr inbounds float, ptr %v1012, i64 %v1084
  br label %b261
b261:
  %v1086 = phi i64 [ 0, %b259 ], [ %v1104, %b262 ]
  %v1087 = icmp slt i64 %v1086, %v1042
  br i1 %v1087, label %b262, label %b263
b262:
  %v1088 = mul i64 %v1086, 8
  %v1089 = getelementptr inbounds float, ptr %v1085, i64 %v1088
  %v1090 = mul i64 %v1086, 32
  %v1091 = getelementptr inbounds float, ptr %v74, i64 %v1090
  %v1092 = getelementptr inbounds float, ptr %v1089, i64 0
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = getelementptr inbounds float, ptr %v1091, i64 0
  store <8 x float> %v1093, ptr %v1094, align 4
  %v1095 = getelementptr inbounds float, ptr %v1089, i64 8
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = getelementptr inbounds float, ptr %v1091, i64 8
  store <8 x float> %v1096, ptr %v1097, align 4
  %v1098 = getelementptr inbounds float, ptr %v1089, i64 16
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = getelementptr inbounds float, ptr %v1091, i64 16
  store <8 x float> %v1099, ptr %v1100, align 4
  %v1101 = getelementptr inbounds float, ptr %v1089, i64 24
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = getelementptr inbounds float, ptr %v1091, i64 24
  store <8 x float> %v1102, ptr %v1103, align 4
  %v1104 = add nsw i64 %v1086, 1
  br label %b261
b263:
  %v1105 = sdiv i64 %v1047, 2
  br label %b264
b264:
  %v1106 = phi i64 [ 0, %b263 ], [ %v1115, %b265 ]
  %v1107 = icmp slt i64 %v1106, %v1105
  br i1 %v1107, label %b265, label %b266
b265:
  %v1108 = mul i64 %v1106, 2
  %v1109 = add i64 %v1043, %v1108
  %v1110 = mul i64 %v1106, 768
  %v1111 = getelementptr inbounds float, ptr %v1013, i64 %v1110
  %v1112 = mul i64 %v1109, 8
  %v1113 = add i64 %v1112, %v1081
  %v1114 = getelementptr inbounds float, ptr %v1027, i64 %v1113
  call void @outer_2x32(ptr %v1111, ptr %v74, i64 %v1042, ptr %v1114, i64 8)
  %v1115 = add nsw i64 %v1106, 1
  br label %b264
b266:
  %v1116 = add nsw i64 %v1081, 32
  br label %b258
b260:
  %v1117 = mul i64 %v1038, 8
  %v1118 = add i64 %v1117, 0
  %v1119 = getelementptr inbounds float, ptr %v1012, i64 %v1118
  br label %b267
b267:
  %v1120 = phi i64 [ 0, %b260 ], [ %v1129, %b268 ]
  %v1121 = icmp slt i64 %v1120, %v1042
  br i1 %v1121, label %b268, label %b269
b268:
  %v1122 = mul i64 %v1120, 8
  %v1123 = getelementptr inbounds float, ptr %v1119, i64 %v1122
  %v1124 = mul i64 %v1120, 8
  %v1125 = getelementptr inbounds float, ptr %v74, i64 %v1124
  %v1126 = getelementptr inbounds float, ptr %v1123, i64 0
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = getelementptr inbounds float, ptr %v1125, i64 0
  store <8 x float> %v1127, ptr %v1128, align 4
  %v1129 = add nsw i64 %v1120, 1
  br label %b267
b269:
  %v1130 = sdiv i64 %v1047, 2
  br label %b270
b270:
  %v1131 = phi i64 [ 0, %b269 ], [ %v1140, %b271 ]
  %v1132 = icmp slt i64 %v1131, %v1130
  br i1 %v1132, label %b271, label %b272
b271:
  %v1133 = mul i64 %v1131, 2
  %v1134 = add i64 %v1043, %v1133
  %v1135 = mul i64 %v1131, 768
  %v1136 = getelementptr inbounds float, ptr %v1013, i64 %v1135
  %v1137 = mul i64 %v1134, 8
  %v1138 = add i64 %v1137, 0
  %v1139 = getelementptr inbounds float, ptr %v1027, i64 %v1138
  call void @outer_2x8(ptr %v1136, ptr %v74, i64 %v1042, ptr %v1139, i64 8)
  %v1140 = add nsw i64 %v1131, 1
  br label %b270
b272:
  %v1141 = add nsw i64 %v1043, 64
  br label %b246
b248:
  %v1142 = add nsw i64 %v1038, 384
  br label %b243
b245:
  %v1143 = icmp sgt i64 %v3, 1
  br i1 %v1143, label %b273, label %b274
b273:
  %v1144 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1145 = atomicrmw add ptr %v1144, i64 1 acq_rel
  %v1146 = load i64, ptr %v69, align 8
  %v1147 = add i64 %v1146, 1
  store i64 %v1147, ptr %v69, align 8
  %v1148 = mul i64 %v3, %v1147
  br label %b275
b275:
  %v1149 = load atomic i64, ptr %v1144 acquire, align 8
  %v1150 = icmp slt i64 %v1149, %v1148
  br i1 %v1150, label %b276, label %b277
b276:
  %v1151 = call i32 @sched_yield()
  br label %b275
b277:
  br label %b274
b274:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
