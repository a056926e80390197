; generated from specs/slstm.yaml by `make generated`: do not edit
; slstm@exponential I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v746 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds i64, ptr %v1, i64 5
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 9
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 10
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 11
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 18
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 0
  %v90 = add i64 %v89, 512
  %v91 = getelementptr inbounds float, ptr %v88, i64 %v90
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b0, label %b1
b0:
  %v95 = icmp eq i64 %v2, 0
  br i1 %v95, label %b2, label %b3
b2:
  br label %b4
b4:
  %v96 = phi i64 [ 0, %b2 ], [ %v102, %b5 ]
  %v97 = icmp slt i64 %v96, 16
  br i1 %v97, label %b5, label %b6
b5:
  %v98 = add i64 0, %v96
  %v99 = getelementptr inbounds float, ptr %v46, i64 %v98
  %v100 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v101, ptr %v99, align 4
  %v102 = add nsw i64 %v96, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v103 = icmp sgt i64 %v3, 1
  br i1 %v103, label %b7, label %b8
b7:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = mul i64 %v3, 1
  br label %b9
b9:
  %v107 = load atomic i64, ptr %v104 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b10, label %b11
b10:
  %v109 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 4
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b12, label %b13
b12:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 31
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b14, label %b15
b14:
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
  br label %b16
b16:
  %v129 = phi i64 [ %v123, %b14 ], [ %v143, %b21 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b17, label %b18
b17:
  %v131 = and i64 0, %v66
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v129
  %v134 = mul i64 %v133, 16
  %v135 = getelementptr inbounds float, ptr %v20, i64 %v134
  br label %b19
b19:
  %v136 = phi i64 [ 0, %b17 ], [ %v142, %b20 ]
  %v137 = icmp slt i64 %v136, 16
  br i1 %v137, label %b20, label %b21
b20:
  %v138 = add i64 0, %v136
  %v139 = getelementptr inbounds float, ptr %v135, i64 %v138
  %v140 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v141, ptr %v139, align 4
  %v142 = add nsw i64 %v136, 8
  br label %b19
b21:
  %v143 = add nsw i64 %v129, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v144 = icmp sgt i64 %v3, 1
  br i1 %v144, label %b22, label %b23
b22:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = mul i64 %v3, 2
  br label %b24
b24:
  %v148 = load atomic i64, ptr %v145 acquire, align 8
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b25, label %b26
b25:
  %v150 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 4
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp eq i64 %v152, 0
  br i1 %v153, label %b27, label %b28
b27:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 32
  %v155 = load i64, ptr %v154, align 8
  %v156 = icmp eq i64 %v155, 0
  br i1 %v156, label %b29, label %b30
b29:
  %v157 = add i64 %v7, 0
  %v158 = sdiv i64 %v157, 1
  %v159 = add i64 %v2, 1
  %v160 = mul i64 %v158, %v2
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, %v7
  %v164 = select i1 %v163, i64 %v162, i64 %v7
  %v165 = mul i64 %v158, %v159
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, %v7
  %v169 = select i1 %v168, i64 %v167, i64 %v7
  br label %b31
b31:
  %v170 = phi i64 [ %v164, %b29 ], [ %v184, %b36 ]
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b32, label %b33
b32:
  %v172 = and i64 0, %v68
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v170
  %v175 = mul i64 %v174, 16
  %v176 = getelementptr inbounds float, ptr %v22, i64 %v175
  br label %b34
b34:
  %v177 = phi i64 [ 0, %b32 ], [ %v183, %b35 ]
  %v178 = icmp slt i64 %v177, 16
  br i1 %v178, label %b35, label %b36
b35:
  %v179 = add i64 0, %v177
  %v180 = getelementptr inbounds float, ptr %v176, i64 %v179
  %v181 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v182, ptr %v180, align 4
  %v183 = add nsw i64 %v177, 8
  br label %b34
b36:
  %v184 = add nsw i64 %v170, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v185 = icmp sgt i64 %v3, 1
  br i1 %v185, label %b37, label %b38
b37:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 3
  %v187 = atomicrmw add ptr %v186, i64 1 acq_rel
  %v188 = mul i64 %v3, 3
  br label %b39
b39:
  %v189 = load atomic i64, ptr %v186 acquire, align 8
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b40, label %b41
b40:
  %v191 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 4
  %v193 = load i64, ptr %v192, align 8
  %v194 = icmp eq i64 %v193, 0
  br i1 %v194, label %b42, label %b43
b42:
  %v195 = getelementptr inbounds i64, ptr %v1, i64 33
  %v196 = load i64, ptr %v195, align 8
  %v197 = icmp eq i64 %v196, 0
  br i1 %v197, label %b44, label %b45
b44:
  %v198 = add i64 %v7, 0
  %v199 = sdiv i64 %v198, 1
  %v200 = add i64 %v2, 1
  %v201 = mul i64 %v199, %v2
  %v202 = sdiv i64 %v201, %v3
  %v203 = mul i64 %v202, 1
  %v204 = icmp slt i64 %v203, %v7
  %v205 = select i1 %v204, i64 %v203, i64 %v7
  %v206 = mul i64 %v199, %v200
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  br label %b46
b46:
  %v211 = phi i64 [ %v205, %b44 ], [ %v225, %b51 ]
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b47, label %b48
b47:
  %v213 = and i64 0, %v70
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v211
  %v216 = mul i64 %v215, 16
  %v217 = getelementptr inbounds float, ptr %v24, i64 %v216
  br label %b49
b49:
  %v218 = phi i64 [ 0, %b47 ], [ %v224, %b50 ]
  %v219 = icmp slt i64 %v218, 16
  br i1 %v219, label %b50, label %b51
b50:
  %v220 = add i64 0, %v218
  %v221 = getelementptr inbounds float, ptr %v217, i64 %v220
  %v222 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v223, ptr %v221, align 4
  %v224 = add nsw i64 %v218, 8
  br label %b49
b51:
  %v225 = add nsw i64 %v211, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v226 = icmp sgt i64 %v3, 1
  br i1 %v226, label %b52, label %b53
b52:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v228 = atomicrmw add ptr %v227, i64 1 acq_rel
  %v229 = mul i64 %v3, 4
  br label %b54
b54:
  %v230 = load atomic i64, ptr %v227 acquire, align 8
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b55, label %b56
b55:
  %v232 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 4
  %v234 = load i64, ptr %v233, align 8
  %v235 = icmp eq i64 %v234, 0
  br i1 %v235, label %b57, label %b58
b57:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 34
  %v237 = load i64, ptr %v236, align 8
  %v238 = icmp eq i64 %v237, 0
  br i1 %v238, label %b59, label %b60
b59:
  %v239 = add i64 %v7, 0
  %v240 = sdiv i64 %v239, 1
  %v241 = add i64 %v2, 1
  %v242 = mul i64 %v240, %v2
  %v243 = sdiv i64 %v242, %v3
  %v244 = mul i64 %v243, 1
  %v245 = icmp slt i64 %v244, %v7
  %v246 = select i1 %v245, i64 %v244, i64 %v7
  %v247 = mul i64 %v240, %v241
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, %v7
  %v251 = select i1 %v250, i64 %v249, i64 %v7
  br label %b61
b61:
  %v252 = phi i64 [ %v246, %b59 ], [ %v266, %b66 ]
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %b62, label %b63
b62:
  %v254 = and i64 0, %v72
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v252
  %v257 = mul i64 %v256, 16
  %v258 = getelementptr inbounds float, ptr %v26, i64 %v257
  br label %b64
b64:
  %v259 = phi i64 [ 0, %b62 ], [ %v265, %b65 ]
  %v260 = icmp slt i64 %v259, 16
  br i1 %v260, label %b65, label %b66
b65:
  %v261 = add i64 0, %v259
  %v262 = getelementptr inbounds float, ptr %v258, i64 %v261
  %v263 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v264 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v264, ptr %v262, align 4
  %v265 = add nsw i64 %v259, 8
  br label %b64
b66:
  %v266 = add nsw i64 %v252, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b67, label %b68
b67:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = mul i64 %v3, 5
  br label %b69
b69:
  %v271 = load atomic i64, ptr %v268 acquire, align 8
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b70, label %b71
b70:
  %v273 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v274 = getelementptr inbounds float, ptr %v88, i64 0
  %v275 = getelementptr inbounds i64, ptr %v1, i64 4
  %v276 = load i64, ptr %v275, align 8
  %v277 = icmp eq i64 %v276, 0
  br i1 %v277, label %b72, label %b73
b72:
  %v278 = add i64 2, 0
  %v279 = sdiv i64 %v278, 1
  %v280 = add i64 %v2, 1
  %v281 = mul i64 %v279, %v2
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, 2
  %v285 = select i1 %v284, i64 %v283, i64 2
  %v286 = mul i64 %v279, %v280
  %v287 = sdiv i64 %v286, %v3
  %v288 = mul i64 %v287, 1
  %v289 = icmp slt i64 %v288, 2
  %v290 = select i1 %v289, i64 %v288, i64 2
  %v291 = icmp slt i64 %v290, 2
  %v292 = select i1 %v291, i64 %v290, i64 2
  br label %b74
b74:
  %v293 = phi i64 [ %v285, %b72 ], [ %v738, %b125 ]
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b75, label %b76
b75:
  %v295 = mul i64 %v293, 256
  %v296 = mul i64 %v293, 32
  %v297 = add i64 %v295, 0
  %v298 = add i64 %v296, 0
  %v299 = getelementptr inbounds float, ptr %v274, i64 %v297
  %v300 = sub i64 64, %v298
  %v301 = icmp slt i64 %v300, 0
  %v302 = select i1 %v301, i64 0, i64 %v300
  %v303 = icmp ult i64 %v302, 8
  %v304 = select i1 %v303, i64 %v302, i64 8
  %v305 = trunc i64 %v304 to i32
  %v306 = insertelement <8 x i32> poison, i32 %v305, i64 0
  %v307 = shufflevector <8 x i32> %v306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v308 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v307
  %v309 = mul i64 %v298, 8
  %v310 = add i64 0, %v309
  %v311 = getelementptr inbounds float, ptr %v12, i64 %v310
  %v312 = icmp sge i64 %v302, 8
  br i1 %v312, label %b77, label %b78
b77:
  br label %b79
b79:
  %v313 = phi i64 [ 0, %b77 ], [ %v387, %b80 ]
  %v314 = icmp slt i64 %v313, 8
  br i1 %v314, label %b80, label %b81
b80:
  %v315 = add i64 %v313, 0
  %v316 = getelementptr inbounds float, ptr %v311, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 %v313, 8
  %v319 = getelementptr inbounds float, ptr %v311, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 %v313, 16
  %v322 = getelementptr inbounds float, ptr %v311, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = add i64 %v313, 24
  %v325 = getelementptr inbounds float, ptr %v311, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 %v313, 32
  %v328 = getelementptr inbounds float, ptr %v311, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v313, 40
  %v331 = getelementptr inbounds float, ptr %v311, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v313, 48
  %v334 = getelementptr inbounds float, ptr %v311, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v313, 56
  %v337 = getelementptr inbounds float, ptr %v311, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = shufflevector <8 x float> %v317, <8 x float> %v329, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v340 = shufflevector <8 x float> %v317, <8 x float> %v329, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v342 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v344 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v346 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v348 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v350 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v352 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v354 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v358 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v359 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v361 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v362 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v363 = add i64 %v313, 0
  %v364 = mul i64 %v363, 32
  %v365 = getelementptr inbounds float, ptr %v299, i64 %v364
  store <8 x float> %v355, ptr %v365, align 4
  %v366 = add i64 %v313, 1
  %v367 = mul i64 %v366, 32
  %v368 = getelementptr inbounds float, ptr %v299, i64 %v367
  store <8 x float> %v356, ptr %v368, align 4
  %v369 = add i64 %v313, 2
  %v370 = mul i64 %v369, 32
  %v371 = getelementptr inbounds float, ptr %v299, i64 %v370
  store <8 x float> %v357, ptr %v371, align 4
  %v372 = add i64 %v313, 3
  %v373 = mul i64 %v372, 32
  %v374 = getelementptr inbounds float, ptr %v299, i64 %v373
  store <8 x float> %v358, ptr %v374, align 4
  %v375 = add i64 %v313, 4
  %v376 = mul i64 %v375, 32
  %v377 = getelementptr inbounds float, ptr %v299, i64 %v376
  store <8 x float> %v359, ptr %v377, align 4
  %v378 = add i64 %v313, 5
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v299, i64 %v379
  store <8 x float> %v360, ptr %v380, align 4
  %v381 = add i64 %v313, 6
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v299, i64 %v382
  store <8 x float> %v361, ptr %v383, align 4
  %v384 = add i64 %v313, 7
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v299, i64 %v385
  store <8 x float> %v362, ptr %v386, align 4
  %v387 = add nsw i64 %v313, 8
  br label %b79
b81:
  br label %b82
b82:
  %v388 = phi i64 [ 8, %b81 ], [ %v396, %b83 ]
  %v389 = icmp slt i64 %v388, 8
  br i1 %v389, label %b83, label %b84
b83:
  %v390 = mul i64 %v388, 1
  %v391 = getelementptr inbounds float, ptr %v311, i64 %v390
  %v392 = getelementptr float, ptr %v391, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v393 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v392, <8 x i1> %v308, <8 x float> zeroinitializer)
  %v394 = mul i64 %v388, 32
  %v395 = getelementptr inbounds float, ptr %v299, i64 %v394
  store <8 x float> %v393, ptr %v395, align 4
  %v396 = add nsw i64 %v388, 1
  br label %b82
b84:
  br label %b78
b78:
  %v397 = icmp slt i64 %v302, 8
  br i1 %v397, label %b85, label %b86
b85:
  br label %b87
b87:
  %v398 = phi i64 [ 0, %b85 ], [ %v406, %b88 ]
  %v399 = icmp slt i64 %v398, 8
  br i1 %v399, label %b88, label %b89
b88:
  %v400 = mul i64 %v398, 1
  %v401 = getelementptr inbounds float, ptr %v311, i64 %v400
  %v402 = getelementptr float, ptr %v401, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v403 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v402, <8 x i1> %v308, <8 x float> zeroinitializer)
  %v404 = mul i64 %v398, 32
  %v405 = getelementptr inbounds float, ptr %v299, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v398, 1
  br label %b87
b89:
  br label %b86
b86:
  %v407 = add i64 %v295, 8
  %v408 = add i64 %v296, 8
  %v409 = getelementptr inbounds float, ptr %v274, i64 %v407
  %v410 = sub i64 64, %v408
  %v411 = icmp slt i64 %v410, 0
  %v412 = select i1 %v411, i64 0, i64 %v410
  %v413 = icmp ult i64 %v412, 8
  %v414 = select i1 %v413, i64 %v412, i64 8
  %v415 = trunc i64 %v414 to i32
  %v416 = insertelement <8 x i32> poison, i32 %v415, i64 0
  %v417 = shufflevector <8 x i32> %v416, <8 x i32> poison, <8 x i32> zeroinitializer
  %v418 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v417
  %v419 = mul i64 %v408, 8
  %v420 = add i64 0, %v419
  %v421 = getelementptr inbounds float, ptr %v12, i64 %v420
  %v422 = icmp sge i64 %v412, 8
  br i1 %v422, label %b90, label %b91
b90:
  br label %b92
b92:
  %v423 = phi i64 [ 0, %b90 ], [ %v497, %b93 ]
  %v424 = icmp slt i64 %v423, 8
  br i1 %v424, label %b93, label %b94
b93:
  %v425 = add i64 %v423, 0
  %v426 = getelementptr inbounds float, ptr %v421, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = add i64 %v423, 8
  %v429 = getelementptr inbounds float, ptr %v421, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = add i64 %v423, 16
  %v432 = getelementptr inbounds float, ptr %v421, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = add i64 %v423, 24
  %v435 = getelementptr inbounds float, ptr %v421, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 %v423, 32
  %v438 = getelementptr inbounds float, ptr %v421, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 %v423, 40
  %v441 = getelementptr inbounds float, ptr %v421, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v423, 48
  %v444 = getelementptr inbounds float, ptr %v421, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v423, 56
  %v447 = getelementptr inbounds float, ptr %v421, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = shufflevector <8 x float> %v427, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v450 = shufflevector <8 x float> %v427, <8 x float> %v439, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v451 = shufflevector <8 x float> %v430, <8 x float> %v442, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v452 = shufflevector <8 x float> %v430, <8 x float> %v442, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v453 = shufflevector <8 x float> %v433, <8 x float> %v445, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v454 = shufflevector <8 x float> %v433, <8 x float> %v445, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v455 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v456 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v457 = shufflevector <8 x float> %v449, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v458 = shufflevector <8 x float> %v449, <8 x float> %v453, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v459 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v460 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v461 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v462 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v463 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v464 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v465 = shufflevector <8 x float> %v457, <8 x float> %v459, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v466 = shufflevector <8 x float> %v457, <8 x float> %v459, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v460, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v468 = shufflevector <8 x float> %v458, <8 x float> %v460, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v469 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v470 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v471 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v472 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v473 = add i64 %v423, 0
  %v474 = mul i64 %v473, 32
  %v475 = getelementptr inbounds float, ptr %v409, i64 %v474
  store <8 x float> %v465, ptr %v475, align 4
  %v476 = add i64 %v423, 1
  %v477 = mul i64 %v476, 32
  %v478 = getelementptr inbounds float, ptr %v409, i64 %v477
  store <8 x float> %v466, ptr %v478, align 4
  %v479 = add i64 %v423, 2
  %v480 = mul i64 %v479, 32
  %v481 = getelementptr inbounds float, ptr %v409, i64 %v480
  store <8 x float> %v467, ptr %v481, align 4
  %v482 = add i64 %v423, 3
  %v483 = mul i64 %v482, 32
  %v484 = getelementptr inbounds float, ptr %v409, i64 %v483
  store <8 x float> %v468, ptr %v484, align 4
  %v485 = add i64 %v423, 4
  %v486 = mul i64 %v485, 32
  %v487 = getelementptr inbounds float, ptr %v409, i64 %v486
  store <8 x float> %v469, ptr %v487, align 4
  %v488 = add i64 %v423, 5
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v409, i64 %v489
  store <8 x float> %v470, ptr %v490, align 4
  %v491 = add i64 %v423, 6
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v409, i64 %v492
  store <8 x float> %v471, ptr %v493, align 4
  %v494 = add i64 %v423, 7
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v409, i64 %v495
  store <8 x float> %v472, ptr %v496, align 4
  %v497 = add nsw i64 %v423, 8
  br label %b92
b94:
  br label %b95
b95:
  %v498 = phi i64 [ 8, %b94 ], [ %v506, %b96 ]
  %v499 = icmp slt i64 %v498, 8
  br i1 %v499, label %b96, label %b97
b96:
  %v500 = mul i64 %v498, 1
  %v501 = getelementptr inbounds float, ptr %v421, i64 %v500
  %v502 = getelementptr float, ptr %v501, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v503 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v502, <8 x i1> %v418, <8 x float> zeroinitializer)
  %v504 = mul i64 %v498, 32
  %v505 = getelementptr inbounds float, ptr %v409, i64 %v504
  store <8 x float> %v503, ptr %v505, align 4
  %v506 = add nsw i64 %v498, 1
  br label %b95
b97:
  br label %b91
b91:
  %v507 = icmp slt i64 %v412, 8
  br i1 %v507, label %b98, label %b99
b98:
  br label %b100
b100:
  %v508 = phi i64 [ 0, %b98 ], [ %v516, %b101 ]
  %v509 = icmp slt i64 %v508, 8
  br i1 %v509, label %b101, label %b102
b101:
  %v510 = mul i64 %v508, 1
  %v511 = getelementptr inbounds float, ptr %v421, i64 %v510
  %v512 = getelementptr float, ptr %v511, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v513 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v512, <8 x i1> %v418, <8 x float> zeroinitializer)
  %v514 = mul i64 %v508, 32
  %v515 = getelementptr inbounds float, ptr %v409, i64 %v514
  store <8 x float> %v513, ptr %v515, align 4
  %v516 = add nsw i64 %v508, 1
  br label %b100
b102:
  br label %b99
b99:
  %v517 = add i64 %v295, 16
  %v518 = add i64 %v296, 16
  %v519 = getelementptr inbounds float, ptr %v274, i64 %v517
  %v520 = sub i64 64, %v518
  %v521 = icmp slt i64 %v520, 0
  %v522 = select i1 %v521, i64 0, i64 %v520
  %v523 = icmp ult i64 %v522, 8
  %v524 = select i1 %v523, i64 %v522, i64 8
  %v525 = trunc i64 %v524 to i32
  %v526 = insertelement <8 x i32> poison, i32 %v525, i64 0
  %v527 = shufflevector <8 x i32> %v526, <8 x i32> poison, <8 x i32> zeroinitializer
  %v528 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v527
  %v529 = mul i64 %v518, 8
  %v530 = add i64 0, %v529
  %v531 = getelementptr inbounds float, ptr %v12, i64 %v530
  %v532 = icmp sge i64 %v522, 8
  br i1 %v532, label %b103, label %b104
b103:
  br label %b105
b105:
  %v533 = phi i64 [ 0, %b103 ], [ %v607, %b106 ]
  %v534 = icmp slt i64 %v533, 8
  br i1 %v534, label %b106, label %b107
b106:
  %v535 = add i64 %v533, 0
  %v536 = getelementptr inbounds float, ptr %v531, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = add i64 %v533, 8
  %v539 = getelementptr inbounds float, ptr %v531, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = add i64 %v533, 16
  %v542 = getelementptr inbounds float, ptr %v531, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 %v533, 24
  %v545 = getelementptr inbounds float, ptr %v531, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 %v533, 32
  %v548 = getelementptr inbounds float, ptr %v531, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 %v533, 40
  %v551 = getelementptr inbounds float, ptr %v531, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v533, 48
  %v554 = getelementptr inbounds float, ptr %v531, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v533, 56
  %v557 = getelementptr inbounds float, ptr %v531, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = shufflevector <8 x float> %v537, <8 x float> %v549, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v560 = shufflevector <8 x float> %v537, <8 x float> %v549, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v561 = shufflevector <8 x float> %v540, <8 x float> %v552, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v562 = shufflevector <8 x float> %v540, <8 x float> %v552, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v563 = shufflevector <8 x float> %v543, <8 x float> %v555, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v564 = shufflevector <8 x float> %v543, <8 x float> %v555, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v565 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v566 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v567 = shufflevector <8 x float> %v559, <8 x float> %v563, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v568 = shufflevector <8 x float> %v559, <8 x float> %v563, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v569 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v570 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v571 = shufflevector <8 x float> %v560, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v572 = shufflevector <8 x float> %v560, <8 x float> %v564, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v573 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v574 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v567, <8 x float> %v569, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v576 = shufflevector <8 x float> %v567, <8 x float> %v569, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v570, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v578 = shufflevector <8 x float> %v568, <8 x float> %v570, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v579 = shufflevector <8 x float> %v571, <8 x float> %v573, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v580 = shufflevector <8 x float> %v571, <8 x float> %v573, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v581 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v582 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v583 = add i64 %v533, 0
  %v584 = mul i64 %v583, 32
  %v585 = getelementptr inbounds float, ptr %v519, i64 %v584
  store <8 x float> %v575, ptr %v585, align 4
  %v586 = add i64 %v533, 1
  %v587 = mul i64 %v586, 32
  %v588 = getelementptr inbounds float, ptr %v519, i64 %v587
  store <8 x float> %v576, ptr %v588, align 4
  %v589 = add i64 %v533, 2
  %v590 = mul i64 %v589, 32
  %v591 = getelementptr inbounds float, ptr %v519, i64 %v590
  store <8 x float> %v577, ptr %v591, align 4
  %v592 = add i64 %v533, 3
  %v593 = mul i64 %v592, 32
  %v594 = getelementptr inbounds float, ptr %v519, i64 %v593
  store <8 x float> %v578, ptr %v594, align 4
  %v595 = add i64 %v533, 4
  %v596 = mul i64 %v595, 32
  %v597 = getelementptr inbounds float, ptr %v519, i64 %v596
  store <8 x float> %v579, ptr %v597, align 4
  %v598 = add i64 %v533, 5
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v519, i64 %v599
  store <8 x float> %v580, ptr %v600, align 4
  %v601 = add i64 %v533, 6
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v519, i64 %v602
  store <8 x float> %v581, ptr %v603, align 4
  %v604 = add i64 %v533, 7
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v519, i64 %v605
  store <8 x float> %v582, ptr %v606, align 4
  %v607 = add nsw i64 %v533, 8
  br label %b105
b107:
  br label %b108
b108:
  %v608 = phi i64 [ 8, %b107 ], [ %v616, %b109 ]
  %v609 = icmp slt i64 %v608, 8
  br i1 %v609, label %b109, label %b110
b109:
  %v610 = mul i64 %v608, 1
  %v611 = getelementptr inbounds float, ptr %v531, i64 %v610
  %v612 = getelementptr float, ptr %v611, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v613 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v612, <8 x i1> %v528, <8 x float> zeroinitializer)
  %v614 = mul i64 %v608, 32
  %v615 = getelementptr inbounds float, ptr %v519, i64 %v614
  store <8 x float> %v613, ptr %v615, align 4
  %v616 = add nsw i64 %v608, 1
  br label %b108
b110:
  br label %b104
b104:
  %v617 = icmp slt i64 %v522, 8
  br i1 %v617, label %b111, label %b112
b111:
  br label %b113
b113:
  %v618 = phi i64 [ 0, %b111 ], [ %v626, %b114 ]
  %v619 = icmp slt i64 %v618, 8
  br i1 %v619, label %b114, label %b115
b114:
  %v620 = mul i64 %v618, 1
  %v621 = getelementptr inbounds float, ptr %v531, i64 %v620
  %v622 = getelementptr float, ptr %v621, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v623 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v622, <8 x i1> %v528, <8 x float> zeroinitializer)
  %v624 = mul i64 %v618, 32
  %v625 = getelementptr inbounds float, ptr %v519, i64 %v624
  store <8 x float> %v623, ptr %v625, align 4
  %v626 = add nsw i64 %v618, 1
  br label %b113
b115:
  br label %b112
b112:
  %v627 = add i64 %v295, 24
  %v628 = add i64 %v296, 24
  %v629 = getelementptr inbounds float, ptr %v274, i64 %v627
  %v630 = sub i64 64, %v628
  %v631 = icmp slt i64 %v630, 0
  %v632 = select i1 %v631, i64 0, i64 %v630
  %v633 = icmp ult i64 %v632, 8
  %v634 = select i1 %v633, i64 %v632, i64 8
  %v635 = trunc i64 %v634 to i32
  %v636 = insertelement <8 x i32> poison, i32 %v635, i64 0
  %v637 = shufflevector <8 x i32> %v636, <8 x i32> poison, <8 x i32> zeroinitializer
  %v638 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v637
  %v639 = mul i64 %v628, 8
  %v640 = add i64 0, %v639
  %v641 = getelementptr inbounds float, ptr %v12, i64 %v640
  %v642 = icmp sge i64 %v632, 8
  br i1 %v642, label %b116, label %b117
b116:
  br label %b118
b118:
  %v643 = phi i64 [ 0, %b116 ], [ %v717, %b119 ]
  %v644 = icmp slt i64 %v643, 8
  br i1 %v644, label %b119, label %b120
b119:
  %v645 = add i64 %v643, 0
  %v646 = getelementptr inbounds float, ptr %v641, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = add i64 %v643, 8
  %v649 = getelementptr inbounds float, ptr %v641, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = add i64 %v643, 16
  %v652 = getelementptr inbounds float, ptr %v641, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = add i64 %v643, 24
  %v655 = getelementptr inbounds float, ptr %v641, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 %v643, 32
  %v658 = getelementptr inbounds float, ptr %v641, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = add i64 %v643, 40
  %v661 = getelementptr inbounds float, ptr %v641, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 %v643, 48
  %v664 = getelementptr inbounds float, ptr %v641, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 %v643, 56
  %v667 = getelementptr inbounds float, ptr %v641, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = shufflevector <8 x float> %v647, <8 x float> %v659, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v670 = shufflevector <8 x float> %v647, <8 x float> %v659, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v671 = shufflevector <8 x float> %v650, <8 x float> %v662, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v672 = shufflevector <8 x float> %v650, <8 x float> %v662, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v673 = shufflevector <8 x float> %v653, <8 x float> %v665, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v674 = shufflevector <8 x float> %v653, <8 x float> %v665, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v656, <8 x float> %v668, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v676 = shufflevector <8 x float> %v656, <8 x float> %v668, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v669, <8 x float> %v673, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v678 = shufflevector <8 x float> %v669, <8 x float> %v673, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v680 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v670, <8 x float> %v674, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v682 = shufflevector <8 x float> %v670, <8 x float> %v674, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v684 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v677, <8 x float> %v679, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v686 = shufflevector <8 x float> %v677, <8 x float> %v679, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v687 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v688 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v692 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v693 = add i64 %v643, 0
  %v694 = mul i64 %v693, 32
  %v695 = getelementptr inbounds float, ptr %v629, i64 %v694
  store <8 x float> %v685, ptr %v695, align 4
  %v696 = add i64 %v643, 1
  %v697 = mul i64 %v696, 32
  %v698 = getelementptr inbounds float, ptr %v629, i64 %v697
  store <8 x float> %v686, ptr %v698, align 4
  %v699 = add i64 %v643, 2
  %v700 = mul i64 %v699, 32
  %v701 = getelementptr inbounds float, ptr %v629, i64 %v700
  store <8 x float> %v687, ptr %v701, align 4
  %v702 = add i64 %v643, 3
  %v703 = mul i64 %v702, 32
  %v704 = getelementptr inbounds float, ptr %v629, i64 %v703
  store <8 x float> %v688, ptr %v704, align 4
  %v705 = add i64 %v643, 4
  %v706 = mul i64 %v705, 32
  %v707 = getelementptr inbounds float, ptr %v629, i64 %v706
  store <8 x float> %v689, ptr %v707, align 4
  %v708 = add i64 %v643, 5
  %v709 = mul i64 %v708, 32
  %v710 = getelementptr inbounds float, ptr %v629, i64 %v709
  store <8 x float> %v690, ptr %v710, align 4
  %v711 = add i64 %v643, 6
  %v712 = mul i64 %v711, 32
  %v713 = getelementptr inbounds float, ptr %v629, i64 %v712
  store <8 x float> %v691, ptr %v713, align 4
  %v714 = add i64 %v643, 7
  %v715 = mul i64 %v714, 32
  %v716 = getelementptr inbounds float, ptr %v629, i64 %v715
  store <8 x float> %v692, ptr %v716, align 4
  %v717 = add nsw i64 %v643, 8
  br label %b118
b120:
  br label %b121
b121:
  %v718 = phi i64 [ 8, %b120 ], [ %v726, %b122 ]
  %v719 = icmp slt i64 %v718, 8
  br i1 %v719, label %b122, label %b123
b122:
  %v720 = mul i64 %v718, 1
  %v721 = getelementptr inbounds float, ptr %v641, i64 %v720
  %v722 = getelementptr float, ptr %v721, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v723 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v722, <8 x i1> %v638, <8 x float> zeroinitializer)
  %v724 = mul i64 %v718, 32
  %v725 = getelementptr inbounds float, ptr %v629, i64 %v724
  store <8 x float> %v723, ptr %v725, align 4
  %v726 = add nsw i64 %v718, 1
  br label %b121
b123:
  br label %b117
b117:
  %v727 = icmp slt i64 %v632, 8
  br i1 %v727, label %b124, label %b125
b124:
  br label %b126
b126:
  %v728 = phi i64 [ 0, %b124 ], [ %v736, %b127 ]
  %v729 = icmp slt i64 %v728, 8
  br i1 %v729, label %b127, label %b128
b127:
  %v730 = mul i64 %v728, 1
  %v731 = getelementptr inbounds float, ptr %v641, i64 %v730
  %v732 = getelementptr float, ptr %v731, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v733 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v732, <8 x i1> %v638, <8 x float> zeroinitializer)
  %v734 = mul i64 %v728, 32
  %v735 = getelementptr inbounds float, ptr %v629, i64 %v734
  store <8 x float> %v733, ptr %v735, align 4
  %v736 = add nsw i64 %v728, 1
  br label %b126
b128:
  br label %b125
b125:
  %v737 = add i64 %v295, 256
  %v738 = add nsw i64 %v293, 1
  br label %b74
b76:
  br label %b73
b73:
  %v739 = icmp sgt i64 %v3, 1
  br i1 %v739, label %b129, label %b130
b129:
  %v740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v741 = atomicrmw add ptr %v740, i64 1 acq_rel
  %v742 = mul i64 %v3, 6
  br label %b131
b131:
  %v743 = load atomic i64, ptr %v740 acquire, align 8
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b132, label %b133
b132:
  %v745 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v747 = add i64 %v8, 0
  %v748 = sdiv i64 %v747, 1
  %v749 = add i64 %v2, 1
  %v750 = mul i64 %v748, %v2
  %v751 = sdiv i64 %v750, %v3
  %v752 = mul i64 %v751, 1
  %v753 = icmp slt i64 %v752, %v8
  %v754 = select i1 %v753, i64 %v752, i64 %v8
  %v755 = mul i64 %v748, %v749
  %v756 = sdiv i64 %v755, %v3
  %v757 = mul i64 %v756, 1
  %v758 = icmp slt i64 %v757, %v8
  %v759 = select i1 %v758, i64 %v757, i64 %v8
  br label %b134
b134:
  %v760 = phi i64 [ %v754, %b130 ], [ %v813, %b139 ]
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b135, label %b136
b135:
  %v762 = add i64 %v760, 96
  %v763 = icmp slt i64 %v762, %v759
  %v764 = select i1 %v763, i64 %v762, i64 %v759
  br label %b137
b137:
  %v765 = phi i64 [ 0, %b135 ], [ %v812, %b142 ]
  %v766 = icmp slt i64 %v765, 2
  br i1 %v766, label %b138, label %b139
b138:
  %v767 = sub i64 %v764, %v760
  %v768 = sub i64 2, 1
  %v769 = add i64 %v767, %v768
  %v770 = sdiv i64 %v769, 2
  br label %b140
b140:
  %v771 = phi i64 [ 0, %b138 ], [ %v811, %b147 ]
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b141, label %b142
b141:
  %v773 = mul i64 %v767, %v771
  %v774 = sdiv i64 %v773, %v770
  %v775 = add i64 %v760, %v774
  %v776 = add i64 %v771, 1
  %v777 = mul i64 %v767, %v776
  %v778 = sdiv i64 %v777, %v770
  %v779 = add i64 %v760, %v778
  %v780 = mul i64 %v765, 256
  %v781 = getelementptr inbounds float, ptr %v274, i64 %v780
  %v782 = sub i64 %v779, %v775
  %v783 = mul i64 %v775, 8
  %v784 = getelementptr inbounds float, ptr %v10, i64 %v783
  %v785 = getelementptr inbounds float, ptr %v784, i64 0
  %v786 = sub i64 %v782, 1
  %v787 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v786
  %v788 = load ptr, ptr %v787, align 4
  %v789 = icmp sgt i64 %v782, 0
  br i1 %v789, label %b143, label %b144
b143:
  call void %v788(ptr %v785, i64 8, ptr %v781, i64 8, ptr %v746)
  br label %b144
b144:
  %v790 = add i64 %v780, 256
  br label %b145
b145:
  %v791 = phi i64 [ %v775, %b144 ], [ %v810, %b150 ]
  %v792 = icmp slt i64 %v791, %v779
  br i1 %v792, label %b146, label %b147
b146:
  %v793 = sub i64 %v791, %v775
  %v794 = mul i64 %v793, 32
  %v795 = getelementptr inbounds float, ptr %v746, i64 %v794
  %v796 = mul i64 %v791, 64
  %v797 = getelementptr inbounds float, ptr %v48, i64 %v796
  br label %b148
b148:
  %v798 = phi i64 [ 0, %b146 ], [ %v809, %b149 ]
  %v799 = icmp slt i64 %v798, 4
  br i1 %v799, label %b149, label %b150
b149:
  %v800 = mul i64 %v765, 4
  %v801 = add i64 %v800, %v798
  %v802 = mul i64 %v801, 8
  %v803 = add i64 0, %v798
  %v804 = mul i64 %v803, 8
  %v805 = getelementptr inbounds float, ptr %v795, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = add i64 0, %v802
  %v808 = getelementptr inbounds float, ptr %v797, i64 %v807
  store <8 x float> %v806, ptr %v808, align 4
  %v809 = add nsw i64 %v798, 1
  br label %b148
b150:
  %v810 = add nsw i64 %v791, 1
  br label %b145
b147:
  %v811 = add nsw i64 %v771, 1
  br label %b140
b142:
  %v812 = add nsw i64 %v765, 1
  br label %b137
b139:
  %v813 = add nsw i64 %v760, 96
  br label %b134
b136:
  %v814 = icmp sgt i64 %v3, 1
  br i1 %v814, label %b151, label %b152
b151:
  %v815 = getelementptr inbounds i64, ptr %v1, i64 3
  %v816 = atomicrmw add ptr %v815, i64 1 acq_rel
  %v817 = mul i64 %v3, 7
  br label %b153
b153:
  %v818 = load atomic i64, ptr %v815 acquire, align 8
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b154, label %b155
b154:
  %v820 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  br label %b156
b156:
  %v821 = phi i64 [ 0, %b152 ], [ %v1177, %b176 ]
  %v822 = icmp slt i64 %v821, %v5
  br i1 %v822, label %b157, label %b158
b157:
  %v823 = add i64 %v7, 0
  %v824 = sdiv i64 %v823, 1
  %v825 = add i64 %v2, 1
  %v826 = mul i64 %v824, %v2
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v7
  %v830 = select i1 %v829, i64 %v828, i64 %v7
  %v831 = mul i64 %v824, %v825
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v7
  %v835 = select i1 %v834, i64 %v833, i64 %v7
  br label %b159
b159:
  %v836 = phi i64 [ %v830, %b157 ], [ %v892, %b164 ]
  %v837 = icmp slt i64 %v836, %v835
  br i1 %v837, label %b160, label %b161
b160:
  br label %b162
b162:
  %v838 = phi i64 [ 0, %b160 ], [ %v891, %b167 ]
  %v839 = icmp slt i64 %v838, 4
  br i1 %v839, label %b163, label %b164
b163:
  br label %b165
b165:
  %v840 = phi i64 [ 0, %b163 ], [ %v890, %b170 ]
  %v841 = icmp slt i64 %v840, 2
  br i1 %v841, label %b166, label %b167
b166:
  br label %b168
b168:
  %v842 = phi i64 [ 0, %b166 ], [ %v889, %b173 ]
  %v843 = icmp slt i64 %v842, 8
  br i1 %v843, label %b169, label %b170
b169:
  br label %b171
b171:
  %v844 = phi i64 [ 0, %b169 ], [ %v869, %b172 ]
  %v845 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v868, %b172 ]
  %v846 = icmp slt i64 %v844, 8
  br i1 %v846, label %b172, label %b173
b172:
  %v847 = add i64 %v821, 0
  %v848 = and i64 %v847, %v66
  %v849 = mul i64 %v848, %v7
  %v850 = add i64 %v849, %v836
  %v851 = mul i64 %v850, 16
  %v852 = getelementptr inbounds float, ptr %v20, i64 %v851
  %v853 = mul i64 %v838, 128
  %v854 = add i64 0, %v853
  %v855 = mul i64 %v840, 64
  %v856 = add i64 %v854, %v855
  %v857 = mul i64 %v842, 8
  %v858 = add i64 %v856, %v857
  %v859 = add i64 %v858, %v844
  %v860 = getelementptr inbounds float, ptr %v16, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = mul i64 %v840, 8
  %v863 = add i64 0, %v862
  %v864 = add i64 %v863, %v844
  %v865 = getelementptr inbounds float, ptr %v852, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fmul <8 x float> %v861, %v866
  %v868 = fadd <8 x float> %v845, %v867
  %v869 = add nsw i64 %v844, 8
  br label %b171
b173:
  %v870 = shufflevector <8 x float> %v845, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v871 = shufflevector <8 x float> %v845, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v872 = fadd <4 x float> %v870, %v871
  %v873 = shufflevector <4 x float> %v872, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v874 = shufflevector <4 x float> %v872, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v875 = fadd <2 x float> %v873, %v874
  %v876 = extractelement <2 x float> %v875, i64 0
  %v877 = extractelement <2 x float> %v875, i64 1
  %v878 = fadd float %v876, %v877
  %v879 = fadd float %v878, 0x0000000000000000
  %v880 = mul i64 %v836, 64
  %v881 = getelementptr inbounds float, ptr %v50, i64 %v880
  %v882 = mul i64 %v838, 16
  %v883 = add i64 0, %v882
  %v884 = mul i64 %v840, 8
  %v885 = add i64 %v883, %v884
  %v886 = add i64 %v885, %v842
  %v887 = add i64 %v886, 0
  %v888 = getelementptr inbounds float, ptr %v881, i64 %v887
  store float %v879, ptr %v888, align 4
  %v889 = add nsw i64 %v842, 1
  br label %b168
b170:
  %v890 = add nsw i64 %v840, 1
  br label %b165
b167:
  %v891 = add nsw i64 %v838, 1
  br label %b162
b164:
  %v892 = add nsw i64 %v836, 1
  br label %b159
b161:
  %v893 = add i64 %v7, 0
  %v894 = sdiv i64 %v893, 1
  %v895 = add i64 %v2, 1
  %v896 = mul i64 %v894, %v2
  %v897 = sdiv i64 %v896, %v3
  %v898 = mul i64 %v897, 1
  %v899 = icmp slt i64 %v898, %v7
  %v900 = select i1 %v899, i64 %v898, i64 %v7
  %v901 = mul i64 %v894, %v895
  %v902 = sdiv i64 %v901, %v3
  %v903 = mul i64 %v902, 1
  %v904 = icmp slt i64 %v903, %v7
  %v905 = select i1 %v904, i64 %v903, i64 %v7
  br label %b174
b174:
  %v906 = phi i64 [ %v900, %b161 ], [ %v1176, %b179 ]
  %v907 = icmp slt i64 %v906, %v905
  br i1 %v907, label %b175, label %b176
b175:
  %v908 = add i64 %v821, 0
  %v909 = and i64 %v908, %v78
  %v910 = mul i64 %v909, %v7
  %v911 = add i64 %v910, %v906
  %v912 = mul i64 %v911, 64
  %v913 = getelementptr inbounds float, ptr %v48, i64 %v912
  %v914 = mul i64 %v906, 64
  %v915 = getelementptr inbounds float, ptr %v50, i64 %v914
  %v916 = add i64 %v821, 0
  %v917 = and i64 %v916, %v72
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v906
  %v920 = mul i64 %v919, 16
  %v921 = getelementptr inbounds float, ptr %v26, i64 %v920
  %v922 = add i64 %v821, 0
  %v923 = and i64 %v922, %v70
  %v924 = mul i64 %v923, %v7
  %v925 = add i64 %v924, %v906
  %v926 = mul i64 %v925, 16
  %v927 = getelementptr inbounds float, ptr %v24, i64 %v926
  %v928 = add i64 %v821, 0
  %v929 = and i64 %v928, %v68
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v906
  %v932 = mul i64 %v931, 16
  %v933 = getelementptr inbounds float, ptr %v22, i64 %v932
  %v934 = add i64 %v821, 0
  %v935 = and i64 %v934, %v80
  %v936 = mul i64 %v935, %v7
  %v937 = add i64 %v936, %v906
  %v938 = mul i64 %v937, 16
  %v939 = getelementptr inbounds float, ptr %v52, i64 %v938
  %v940 = add i64 %v821, 0
  %v941 = and i64 %v940, %v82
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v906
  %v944 = mul i64 %v943, 16
  %v945 = getelementptr inbounds float, ptr %v54, i64 %v944
  %v946 = add i64 %v821, 1
  %v947 = and i64 %v946, %v72
  %v948 = mul i64 %v947, %v7
  %v949 = add i64 %v948, %v906
  %v950 = mul i64 %v949, 16
  %v951 = getelementptr inbounds float, ptr %v26, i64 %v950
  %v952 = add i64 %v821, 0
  %v953 = and i64 %v952, %v84
  %v954 = mul i64 %v953, %v7
  %v955 = add i64 %v954, %v906
  %v956 = mul i64 %v955, 16
  %v957 = getelementptr inbounds float, ptr %v56, i64 %v956
  %v958 = add i64 %v821, 1
  %v959 = and i64 %v958, %v68
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v906
  %v962 = mul i64 %v961, 16
  %v963 = getelementptr inbounds float, ptr %v22, i64 %v962
  %v964 = add i64 %v821, 1
  %v965 = and i64 %v964, %v70
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v906
  %v968 = mul i64 %v967, 16
  %v969 = getelementptr inbounds float, ptr %v24, i64 %v968
  %v970 = add i64 %v821, 0
  %v971 = and i64 %v970, %v86
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v906
  %v974 = mul i64 %v973, 16
  %v975 = getelementptr inbounds float, ptr %v58, i64 %v974
  %v976 = add i64 %v821, 1
  %v977 = and i64 %v976, %v66
  %v978 = mul i64 %v977, %v7
  %v979 = add i64 %v978, %v906
  %v980 = mul i64 %v979, 16
  %v981 = getelementptr inbounds float, ptr %v20, i64 %v980
  br label %b177
b177:
  %v982 = phi i64 [ 0, %b175 ], [ %v1175, %b178 ]
  %v983 = icmp slt i64 %v982, 16
  br i1 %v983, label %b178, label %b179
b178:
  %v984 = add i64 0, %v982
  %v985 = getelementptr inbounds float, ptr %v913, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = add i64 0, %v982
  %v988 = getelementptr inbounds float, ptr %v14, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = fadd <8 x float> %v986, %v989
  %v991 = add i64 0, %v982
  %v992 = getelementptr inbounds float, ptr %v915, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = fadd <8 x float> %v990, %v993
  %v995 = add i64 0, %v982
  %v996 = getelementptr inbounds float, ptr %v921, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = add i64 16, %v982
  %v999 = getelementptr inbounds float, ptr %v913, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = add i64 16, %v982
  %v1002 = getelementptr inbounds float, ptr %v14, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = fadd <8 x float> %v1000, %v1003
  %v1005 = add i64 16, %v982
  %v1006 = getelementptr inbounds float, ptr %v915, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = fadd <8 x float> %v1004, %v1007
  %v1009 = fadd <8 x float> %v997, %v1008
  %v1010 = add i64 0, %v982
  %v1011 = getelementptr inbounds float, ptr %v927, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1014 = shufflevector <8 x float> %v1013, <8 x float> poison, <8 x i32> zeroinitializer
  %v1015 = fcmp oeq <8 x float> %v1012, %v1014
  %v1016 = select <8 x i1> %v1015, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1017 = fcmp uno <8 x float> %v1009, %v1009
  %v1018 = fcmp ogt <8 x float> %v1009, %v994
  %v1019 = select <8 x i1> %v1018, <8 x float> %v1009, <8 x float> %v994
  %v1020 = select <8 x i1> %v1017, <8 x float> %v1009, <8 x float> %v1019
  %v1021 = fcmp une <8 x float> %v1016, splat (float 0x0000000000000000)
  %v1022 = select <8 x i1> %v1021, <8 x float> %v994, <8 x float> %v1020
  %v1023 = add i64 32, %v982
  %v1024 = getelementptr inbounds float, ptr %v913, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = add i64 32, %v982
  %v1027 = getelementptr inbounds float, ptr %v14, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = fadd <8 x float> %v1025, %v1028
  %v1030 = add i64 32, %v982
  %v1031 = getelementptr inbounds float, ptr %v915, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = fadd <8 x float> %v1029, %v1032
  %v1034 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1033)
  %v1035 = fcmp ogt <8 x float> %v1034, splat (float 0x4023000000000000)
  %v1036 = select <8 x i1> %v1035, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1034
  %v1037 = fadd <8 x float> %v1036, %v1036
  %v1038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1037, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1039 = fsub <8 x float> %v1038, splat (float 0x4168000000000000)
  %v1040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1039, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1037)
  %v1041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1039, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1040)
  %v1042 = bitcast <8 x float> %v1038 to <8 x i32>
  %v1043 = fmul <8 x float> %v1041, %v1041
  %v1044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1041, <8 x float> splat (float 0x3F81227F40000000))
  %v1045 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1044, <8 x float> %v1041, <8 x float> splat (float 0x3FA5556740000000))
  %v1046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1045, <8 x float> %v1041, <8 x float> splat (float 0x3FC5554B00000000))
  %v1047 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1046, <8 x float> %v1041, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1043, <8 x float> %v1047, <8 x float> %v1041)
  %v1049 = shl <8 x i32> %v1042, splat (i32 23)
  %v1050 = add <8 x i32> %v1049, splat (i32 1065353216)
  %v1051 = bitcast <8 x i32> %v1050 to <8 x float>
  %v1052 = fsub <8 x float> %v1051, splat (float 0x3FF0000000000000)
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> %v1048, <8 x float> %v1052)
  %v1054 = fadd <8 x float> %v1053, splat (float 0x4000000000000000)
  %v1055 = fdiv <8 x float> %v1053, %v1054
  %v1056 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1055, <8 x float> %v1033)
  %v1057 = fsub <8 x float> %v1009, %v1022
  %v1058 = fcmp olt <8 x float> %v1057, splat (float 0xC05A400000000000)
  %v1059 = select <8 x i1> %v1058, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1057
  %v1060 = fcmp ogt <8 x float> %v1059, splat (float 0x4056400000000000)
  %v1061 = select <8 x i1> %v1060, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1059
  %v1062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1061, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1063 = fsub <8 x float> %v1062, splat (float 0x4168000000000000)
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1061)
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1064)
  %v1066 = bitcast <8 x float> %v1062 to <8 x i32>
  %v1067 = fmul <8 x float> %v1065, %v1065
  %v1068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1065, <8 x float> splat (float 0x3F81227F40000000))
  %v1069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1068, <8 x float> %v1065, <8 x float> splat (float 0x3FA5556740000000))
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1065, <8 x float> splat (float 0x3FC5554B00000000))
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> %v1065, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1067, <8 x float> %v1071, <8 x float> %v1065)
  %v1073 = sub <8 x i32> %v1066, splat (i32 1262485250)
  %v1074 = lshr <8 x i32> %v1073, splat (i32 1)
  %v1075 = sub <8 x i32> %v1073, %v1074
  %v1076 = shl <8 x i32> %v1074, splat (i32 23)
  %v1077 = bitcast <8 x i32> %v1076 to <8 x float>
  %v1078 = shl <8 x i32> %v1075, splat (i32 23)
  %v1079 = bitcast <8 x i32> %v1078 to <8 x float>
  %v1080 = fadd <8 x float> %v1072, splat (float 0x3FF0000000000000)
  %v1081 = fmul <8 x float> %v1080, %v1077
  %v1082 = fmul <8 x float> %v1081, %v1079
  %v1083 = add i64 0, %v982
  %v1084 = getelementptr inbounds float, ptr %v933, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = fmul <8 x float> %v1082, %v1085
  %v1087 = fsub <8 x float> %v994, %v1022
  %v1088 = fcmp olt <8 x float> %v1087, splat (float 0xC05A400000000000)
  %v1089 = select <8 x i1> %v1088, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1087
  %v1090 = fcmp ogt <8 x float> %v1089, splat (float 0x4056400000000000)
  %v1091 = select <8 x i1> %v1090, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1089
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1091, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1093 = fsub <8 x float> %v1092, splat (float 0x4168000000000000)
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1091)
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1094)
  %v1096 = bitcast <8 x float> %v1092 to <8 x i32>
  %v1097 = fmul <8 x float> %v1095, %v1095
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1095, <8 x float> splat (float 0x3F81227F40000000))
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1098, <8 x float> %v1095, <8 x float> splat (float 0x3FA5556740000000))
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1099, <8 x float> %v1095, <8 x float> splat (float 0x3FC5554B00000000))
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> %v1095, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1101, <8 x float> %v1095)
  %v1103 = sub <8 x i32> %v1096, splat (i32 1262485250)
  %v1104 = lshr <8 x i32> %v1103, splat (i32 1)
  %v1105 = sub <8 x i32> %v1103, %v1104
  %v1106 = shl <8 x i32> %v1104, splat (i32 23)
  %v1107 = bitcast <8 x i32> %v1106 to <8 x float>
  %v1108 = shl <8 x i32> %v1105, splat (i32 23)
  %v1109 = bitcast <8 x i32> %v1108 to <8 x float>
  %v1110 = fadd <8 x float> %v1102, splat (float 0x3FF0000000000000)
  %v1111 = fmul <8 x float> %v1110, %v1107
  %v1112 = fmul <8 x float> %v1111, %v1109
  %v1113 = fmul <8 x float> %v1112, %v1056
  %v1114 = fadd <8 x float> %v1086, %v1113
  %v1115 = fmul <8 x float> %v1082, %v1012
  %v1116 = fadd <8 x float> %v1115, %v1112
  %v1117 = add i64 48, %v982
  %v1118 = getelementptr inbounds float, ptr %v913, i64 %v1117
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = add i64 48, %v982
  %v1121 = getelementptr inbounds float, ptr %v14, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = fadd <8 x float> %v1119, %v1122
  %v1124 = add i64 48, %v982
  %v1125 = getelementptr inbounds float, ptr %v915, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = fadd <8 x float> %v1123, %v1126
  %v1128 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1127)
  %v1129 = fneg <8 x float> %v1128
  %v1130 = fcmp olt <8 x float> %v1129, splat (float 0xC05A400000000000)
  %v1131 = select <8 x i1> %v1130, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1129
  %v1132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1133 = fsub <8 x float> %v1132, splat (float 0x4168000000000000)
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1131)
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1134)
  %v1136 = bitcast <8 x float> %v1132 to <8 x i32>
  %v1137 = fmul <8 x float> %v1135, %v1135
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1135, <8 x float> splat (float 0x3F81227F40000000))
  %v1139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> %v1135, <8 x float> splat (float 0x3FA5556740000000))
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> %v1135, <8 x float> splat (float 0x3FC5554B00000000))
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1135, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1137, <8 x float> %v1141, <8 x float> %v1135)
  %v1143 = sub <8 x i32> %v1136, splat (i32 1262485250)
  %v1144 = lshr <8 x i32> %v1143, splat (i32 1)
  %v1145 = sub <8 x i32> %v1143, %v1144
  %v1146 = shl <8 x i32> %v1144, splat (i32 23)
  %v1147 = bitcast <8 x i32> %v1146 to <8 x float>
  %v1148 = shl <8 x i32> %v1145, splat (i32 23)
  %v1149 = bitcast <8 x i32> %v1148 to <8 x float>
  %v1150 = fadd <8 x float> %v1142, splat (float 0x3FF0000000000000)
  %v1151 = fmul <8 x float> %v1150, %v1147
  %v1152 = fmul <8 x float> %v1151, %v1149
  %v1153 = fcmp olt <8 x float> %v1127, splat (float 0x0000000000000000)
  %v1154 = select <8 x i1> %v1153, <8 x float> %v1152, <8 x float> splat (float 0x3FF0000000000000)
  %v1155 = fadd <8 x float> %v1152, splat (float 0x3FF0000000000000)
  %v1156 = fdiv <8 x float> %v1154, %v1155
  %v1157 = fmul <8 x float> %v1156, %v1114
  %v1158 = fdiv <8 x float> %v1157, %v1116
  %v1159 = add i64 0, %v982
  %v1160 = getelementptr inbounds float, ptr %v939, i64 %v1159
  store <8 x float> %v994, ptr %v1160, align 4
  %v1161 = add i64 0, %v982
  %v1162 = getelementptr inbounds float, ptr %v945, i64 %v1161
  store <8 x float> %v1009, ptr %v1162, align 4
  %v1163 = add i64 0, %v982
  %v1164 = getelementptr inbounds float, ptr %v951, i64 %v1163
  store <8 x float> %v1022, ptr %v1164, align 4
  %v1165 = add i64 0, %v982
  %v1166 = getelementptr inbounds float, ptr %v957, i64 %v1165
  store <8 x float> %v1056, ptr %v1166, align 4
  %v1167 = add i64 0, %v982
  %v1168 = getelementptr inbounds float, ptr %v963, i64 %v1167
  store <8 x float> %v1114, ptr %v1168, align 4
  %v1169 = add i64 0, %v982
  %v1170 = getelementptr inbounds float, ptr %v969, i64 %v1169
  store <8 x float> %v1116, ptr %v1170, align 4
  %v1171 = add i64 0, %v982
  %v1172 = getelementptr inbounds float, ptr %v975, i64 %v1171
  store <8 x float> %v1156, ptr %v1172, align 4
  %v1173 = add i64 0, %v982
  %v1174 = getelementptr inbounds float, ptr %v981, i64 %v1173
  store <8 x float> %v1158, ptr %v1174, align 4
  %v1175 = add nsw i64 %v982, 8
  br label %b177
b179:
  %v1176 = add nsw i64 %v906, 1
  br label %b174
b176:
  %v1177 = add nsw i64 %v821, 1
  br label %b156
b158:
  %v1178 = icmp sgt i64 %v3, 1
  br i1 %v1178, label %b180, label %b181
b180:
  %v1179 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1180 = atomicrmw add ptr %v1179, i64 1 acq_rel
  %v1181 = mul i64 %v3, 8
  br label %b182
b182:
  %v1182 = load atomic i64, ptr %v1179 acquire, align 8
  %v1183 = icmp slt i64 %v1182, %v1181
  br i1 %v1183, label %b183, label %b184
b183:
  %v1184 = call i32 @sched_yield()
  br label %b182
b184:
  br label %b181
b181:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v550 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds i64, ptr %v1, i64 5
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 9
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 10
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 11
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 18
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 36864
  %v90 = add i64 %v89, 512
  %v91 = getelementptr inbounds float, ptr %v88, i64 %v90
  br label %b0
b0:
  %v92 = phi i64 [ 0, %entry ], [ %v487, %b26 ]
  %v93 = icmp slt i64 %v92, %v5
  br i1 %v93, label %b1, label %b2
b1:
  %v94 = sub i64 %v5, 1
  %v95 = sub i64 %v94, %v92
  %v96 = add i64 %v7, 0
  %v97 = sdiv i64 %v96, 1
  %v98 = add i64 %v2, 1
  %v99 = mul i64 %v97, %v2
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, %v7
  %v103 = select i1 %v102, i64 %v101, i64 %v7
  %v104 = mul i64 %v97, %v98
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, %v7
  %v108 = select i1 %v107, i64 %v106, i64 %v7
  br label %b3
b3:
  %v109 = phi i64 [ %v103, %b1 ], [ %v393, %b8 ]
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b4, label %b5
b4:
  %v111 = add i64 %v95, 1
  %v112 = and i64 %v111, 1
  %v113 = mul i64 %v112, %v7
  %v114 = add i64 %v113, %v109
  %v115 = mul i64 %v114, 16
  %v116 = getelementptr inbounds float, ptr %v28, i64 %v115
  %v117 = add i64 %v95, 0
  %v118 = and i64 %v117, %v64
  %v119 = mul i64 %v118, %v7
  %v120 = add i64 %v119, %v109
  %v121 = mul i64 %v120, 16
  %v122 = getelementptr inbounds float, ptr %v18, i64 %v121
  %v123 = add i64 %v95, 1
  %v124 = and i64 %v123, %v70
  %v125 = mul i64 %v124, %v7
  %v126 = add i64 %v125, %v109
  %v127 = mul i64 %v126, 16
  %v128 = getelementptr inbounds float, ptr %v24, i64 %v127
  %v129 = add i64 %v95, 1
  %v130 = and i64 %v129, %v68
  %v131 = mul i64 %v130, %v7
  %v132 = add i64 %v131, %v109
  %v133 = mul i64 %v132, 16
  %v134 = getelementptr inbounds float, ptr %v22, i64 %v133
  %v135 = add i64 %v95, 0
  %v136 = and i64 %v135, %v86
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v109
  %v139 = mul i64 %v138, 16
  %v140 = getelementptr inbounds float, ptr %v58, i64 %v139
  %v141 = add i64 %v95, 1
  %v142 = and i64 %v141, 1
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v109
  %v145 = mul i64 %v144, 16
  %v146 = getelementptr inbounds float, ptr %v32, i64 %v145
  %v147 = add i64 %v95, 1
  %v148 = and i64 %v147, %v66
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v109
  %v151 = mul i64 %v150, 16
  %v152 = getelementptr inbounds float, ptr %v20, i64 %v151
  %v153 = add i64 %v95, 0
  %v154 = and i64 %v153, %v82
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v109
  %v157 = mul i64 %v156, 16
  %v158 = getelementptr inbounds float, ptr %v54, i64 %v157
  %v159 = add i64 %v95, 1
  %v160 = and i64 %v159, %v72
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v109
  %v163 = mul i64 %v162, 16
  %v164 = getelementptr inbounds float, ptr %v26, i64 %v163
  %v165 = add i64 %v95, 1
  %v166 = and i64 %v165, 1
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v109
  %v169 = mul i64 %v168, 16
  %v170 = getelementptr inbounds float, ptr %v30, i64 %v169
  %v171 = add i64 %v95, 0
  %v172 = and i64 %v171, %v80
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v109
  %v175 = mul i64 %v174, 16
  %v176 = getelementptr inbounds float, ptr %v52, i64 %v175
  %v177 = add i64 %v95, 0
  %v178 = and i64 %v177, %v84
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v109
  %v181 = mul i64 %v180, 16
  %v182 = getelementptr inbounds float, ptr %v56, i64 %v181
  %v183 = add i64 %v95, 0
  %v184 = and i64 %v183, %v70
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v109
  %v187 = mul i64 %v186, 16
  %v188 = getelementptr inbounds float, ptr %v24, i64 %v187
  %v189 = add i64 %v95, 0
  %v190 = and i64 %v189, %v68
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v109
  %v193 = mul i64 %v192, 16
  %v194 = getelementptr inbounds float, ptr %v22, i64 %v193
  %v195 = add i64 %v95, 1
  %v196 = and i64 %v195, 1
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v109
  %v199 = mul i64 %v198, 16
  %v200 = getelementptr inbounds float, ptr %v34, i64 %v199
  %v201 = add i64 %v95, 0
  %v202 = and i64 %v201, %v76
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v109
  %v205 = mul i64 %v204, 64
  %v206 = getelementptr inbounds float, ptr %v44, i64 %v205
  %v207 = add i64 %v95, 0
  %v208 = and i64 %v207, 1
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v109
  %v211 = mul i64 %v210, 16
  %v212 = getelementptr inbounds float, ptr %v32, i64 %v211
  %v213 = add i64 %v95, 0
  %v214 = and i64 %v213, 1
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v109
  %v217 = mul i64 %v216, 16
  %v218 = getelementptr inbounds float, ptr %v30, i64 %v217
  %v219 = add i64 %v95, 0
  %v220 = and i64 %v219, 1
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v109
  %v223 = mul i64 %v222, 16
  %v224 = getelementptr inbounds float, ptr %v34, i64 %v223
  br label %b6
b6:
  %v225 = phi i64 [ 0, %b4 ], [ %v392, %b7 ]
  %v226 = icmp slt i64 %v225, 16
  br i1 %v226, label %b7, label %b8
b7:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v116, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 0, %v225
  %v231 = getelementptr inbounds float, ptr %v122, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v229, %v232
  %v234 = add i64 0, %v225
  %v235 = getelementptr inbounds float, ptr %v128, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fdiv <8 x float> %v233, %v236
  %v238 = add i64 0, %v225
  %v239 = getelementptr inbounds float, ptr %v134, i64 %v238
  %v240 = load <8 x float>, ptr %v239, align 4
  %v241 = fmul <8 x float> %v237, %v240
  %v242 = add i64 0, %v225
  %v243 = getelementptr inbounds float, ptr %v140, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fmul <8 x float> %v241, %v244
  %v246 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v247 = shufflevector <8 x float> %v246, <8 x float> poison, <8 x i32> zeroinitializer
  %v248 = fsub <8 x float> %v247, %v244
  %v249 = fmul <8 x float> %v245, %v248
  %v250 = add i64 0, %v225
  %v251 = getelementptr inbounds float, ptr %v146, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = add i64 0, %v225
  %v254 = getelementptr inbounds float, ptr %v152, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fmul <8 x float> %v233, %v255
  %v257 = fdiv <8 x float> %v256, %v236
  %v258 = fsub <8 x float> %v252, %v257
  %v259 = add i64 0, %v225
  %v260 = getelementptr inbounds float, ptr %v158, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 0, %v225
  %v263 = getelementptr inbounds float, ptr %v164, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = fsub <8 x float> %v261, %v264
  %v266 = fcmp olt <8 x float> %v265, splat (float 0xC05A400000000000)
  %v267 = select <8 x i1> %v266, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v265
  %v268 = fcmp ogt <8 x float> %v267, splat (float 0x4056400000000000)
  %v269 = select <8 x i1> %v268, <8 x float> splat (float 0x4056400000000000), <8 x float> %v267
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v269, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v271 = fsub <8 x float> %v270, splat (float 0x4168000000000000)
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v269)
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v272)
  %v274 = bitcast <8 x float> %v270 to <8 x i32>
  %v275 = fmul <8 x float> %v273, %v273
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v273, <8 x float> splat (float 0x3F81227F40000000))
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> %v273, <8 x float> splat (float 0x3FA5556740000000))
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> %v273, <8 x float> splat (float 0x3FC5554B00000000))
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> %v273, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> %v279, <8 x float> %v273)
  %v281 = sub <8 x i32> %v274, splat (i32 1262485250)
  %v282 = lshr <8 x i32> %v281, splat (i32 1)
  %v283 = sub <8 x i32> %v281, %v282
  %v284 = shl <8 x i32> %v282, splat (i32 23)
  %v285 = bitcast <8 x i32> %v284 to <8 x float>
  %v286 = shl <8 x i32> %v283, splat (i32 23)
  %v287 = bitcast <8 x i32> %v286 to <8 x float>
  %v288 = fadd <8 x float> %v280, splat (float 0x3FF0000000000000)
  %v289 = fmul <8 x float> %v288, %v285
  %v290 = fmul <8 x float> %v289, %v287
  %v291 = fmul <8 x float> %v258, %v290
  %v292 = add i64 0, %v225
  %v293 = getelementptr inbounds float, ptr %v170, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = fmul <8 x float> %v237, %v244
  %v296 = fadd <8 x float> %v294, %v295
  %v297 = add i64 0, %v225
  %v298 = getelementptr inbounds float, ptr %v176, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = fsub <8 x float> %v299, %v264
  %v301 = fcmp olt <8 x float> %v300, splat (float 0xC05A400000000000)
  %v302 = select <8 x i1> %v301, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v300
  %v303 = fcmp ogt <8 x float> %v302, splat (float 0x4056400000000000)
  %v304 = select <8 x i1> %v303, <8 x float> splat (float 0x4056400000000000), <8 x float> %v302
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v306 = fsub <8 x float> %v305, splat (float 0x4168000000000000)
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v304)
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v307)
  %v309 = bitcast <8 x float> %v305 to <8 x i32>
  %v310 = fmul <8 x float> %v308, %v308
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v308, <8 x float> splat (float 0x3F81227F40000000))
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v308, <8 x float> splat (float 0x3FA5556740000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v308, <8 x float> splat (float 0x3FC5554B00000000))
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v308, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> %v314, <8 x float> %v308)
  %v316 = sub <8 x i32> %v309, splat (i32 1262485250)
  %v317 = lshr <8 x i32> %v316, splat (i32 1)
  %v318 = sub <8 x i32> %v316, %v317
  %v319 = shl <8 x i32> %v317, splat (i32 23)
  %v320 = bitcast <8 x i32> %v319 to <8 x float>
  %v321 = shl <8 x i32> %v318, splat (i32 23)
  %v322 = bitcast <8 x i32> %v321 to <8 x float>
  %v323 = fadd <8 x float> %v315, splat (float 0x3FF0000000000000)
  %v324 = fmul <8 x float> %v323, %v320
  %v325 = fmul <8 x float> %v324, %v322
  %v326 = fmul <8 x float> %v296, %v325
  %v327 = add i64 0, %v225
  %v328 = getelementptr inbounds float, ptr %v182, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fmul <8 x float> %v329, %v329
  %v331 = fsub <8 x float> %v247, %v330
  %v332 = fmul <8 x float> %v326, %v331
  %v333 = fmul <8 x float> %v296, %v290
  %v334 = add i64 0, %v225
  %v335 = getelementptr inbounds float, ptr %v188, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fmul <8 x float> %v258, %v336
  %v338 = add i64 0, %v225
  %v339 = getelementptr inbounds float, ptr %v194, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = fmul <8 x float> %v296, %v340
  %v342 = fadd <8 x float> %v337, %v341
  %v343 = fmul <8 x float> %v342, %v290
  %v344 = fcmp ogt <8 x float> %v261, %v299
  %v345 = select <8 x i1> %v344, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v346 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v347 = shufflevector <8 x float> %v346, <8 x float> poison, <8 x i32> zeroinitializer
  %v348 = fcmp oeq <8 x float> %v336, %v347
  %v349 = select <8 x i1> %v348, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v350 = add i64 0, %v225
  %v351 = getelementptr inbounds float, ptr %v200, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = fsub <8 x float> %v352, %v343
  %v354 = fmul <8 x float> %v296, %v329
  %v355 = fadd <8 x float> %v258, %v354
  %v356 = fmul <8 x float> %v355, %v325
  %v357 = fsub <8 x float> %v353, %v356
  %v358 = fcmp une <8 x float> %v349, splat (float 0x0000000000000000)
  %v359 = select <8 x i1> %v358, <8 x float> %v347, <8 x float> %v357
  %v360 = fcmp oeq <8 x float> %v261, %v299
  %v361 = select <8 x i1> %v360, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v362 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v363 = shufflevector <8 x float> %v362, <8 x float> poison, <8 x i32> zeroinitializer
  %v364 = fmul <8 x float> %v363, %v359
  %v365 = fcmp une <8 x float> %v361, splat (float 0x0000000000000000)
  %v366 = select <8 x i1> %v365, <8 x float> %v364, <8 x float> %v347
  %v367 = fcmp une <8 x float> %v345, splat (float 0x0000000000000000)
  %v368 = select <8 x i1> %v367, <8 x float> %v359, <8 x float> %v366
  %v369 = fadd <8 x float> %v343, %v368
  %v370 = fcmp une <8 x float> %v349, splat (float 0x0000000000000000)
  %v371 = select <8 x i1> %v370, <8 x float> %v357, <8 x float> %v347
  %v372 = fadd <8 x float> %v356, %v371
  %v373 = fcmp ogt <8 x float> %v299, %v261
  %v374 = select <8 x i1> %v373, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v375 = fcmp une <8 x float> %v374, splat (float 0x0000000000000000)
  %v376 = select <8 x i1> %v375, <8 x float> %v359, <8 x float> %v366
  %v377 = fadd <8 x float> %v372, %v376
  %v378 = add i64 48, %v225
  %v379 = getelementptr inbounds float, ptr %v206, i64 %v378
  store <8 x float> %v249, ptr %v379, align 4
  %v380 = add i64 0, %v225
  %v381 = getelementptr inbounds float, ptr %v212, i64 %v380
  store <8 x float> %v291, ptr %v381, align 4
  %v382 = add i64 32, %v225
  %v383 = getelementptr inbounds float, ptr %v206, i64 %v382
  store <8 x float> %v332, ptr %v383, align 4
  %v384 = add i64 0, %v225
  %v385 = getelementptr inbounds float, ptr %v218, i64 %v384
  store <8 x float> %v333, ptr %v385, align 4
  %v386 = add i64 0, %v225
  %v387 = getelementptr inbounds float, ptr %v224, i64 %v386
  store <8 x float> %v369, ptr %v387, align 4
  %v388 = add i64 16, %v225
  %v389 = getelementptr inbounds float, ptr %v206, i64 %v388
  store <8 x float> %v369, ptr %v389, align 4
  %v390 = add i64 0, %v225
  %v391 = getelementptr inbounds float, ptr %v206, i64 %v390
  store <8 x float> %v377, ptr %v391, align 4
  %v392 = add nsw i64 %v225, 8
  br label %b6
b8:
  %v393 = add nsw i64 %v109, 1
  br label %b3
b5:
  %v394 = add i64 %v7, 0
  %v395 = sdiv i64 %v394, 1
  %v396 = add i64 %v2, 1
  %v397 = mul i64 %v395, %v2
  %v398 = sdiv i64 %v397, %v3
  %v399 = mul i64 %v398, 1
  %v400 = icmp slt i64 %v399, %v7
  %v401 = select i1 %v400, i64 %v399, i64 %v7
  %v402 = mul i64 %v395, %v396
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 1
  %v405 = icmp slt i64 %v404, %v7
  %v406 = select i1 %v405, i64 %v404, i64 %v7
  br label %b9
b9:
  %v407 = phi i64 [ %v401, %b5 ], [ %v454, %b14 ]
  %v408 = icmp slt i64 %v407, %v406
  br i1 %v408, label %b10, label %b11
b10:
  br label %b12
b12:
  %v409 = phi i64 [ 0, %b10 ], [ %v453, %b17 ]
  %v410 = icmp slt i64 %v409, 2
  br i1 %v410, label %b13, label %b14
b13:
  br label %b15
b15:
  %v411 = phi i64 [ 0, %b13 ], [ %v452, %b20 ]
  %v412 = icmp slt i64 %v411, 8
  br i1 %v412, label %b16, label %b17
b16:
  br label %b18
b18:
  %v413 = phi i64 [ 0, %b16 ], [ %v444, %b23 ]
  %v414 = phi float [ 0x0000000000000000, %b16 ], [ %v417, %b23 ]
  %v415 = icmp slt i64 %v413, 4
  br i1 %v415, label %b19, label %b20
b19:
  br label %b21
b21:
  %v416 = phi i64 [ 0, %b19 ], [ %v443, %b22 ]
  %v417 = phi float [ %v414, %b19 ], [ %v442, %b22 ]
  %v418 = icmp slt i64 %v416, 8
  br i1 %v418, label %b22, label %b23
b22:
  %v419 = mul i64 %v409, 64
  %v420 = add i64 0, %v419
  %v421 = add i64 %v420, %v411
  %v422 = mul i64 %v413, 128
  %v423 = add i64 %v421, %v422
  %v424 = mul i64 %v416, 8
  %v425 = add i64 %v423, %v424
  %v426 = getelementptr inbounds float, ptr %v16, i64 %v425
  %v427 = load float, ptr %v426, align 4
  %v428 = add i64 %v95, 0
  %v429 = and i64 %v428, %v76
  %v430 = mul i64 %v429, %v7
  %v431 = add i64 %v430, %v407
  %v432 = mul i64 %v431, 64
  %v433 = getelementptr inbounds float, ptr %v44, i64 %v432
  %v434 = mul i64 %v409, 8
  %v435 = add i64 0, %v434
  %v436 = mul i64 %v413, 16
  %v437 = add i64 %v435, %v436
  %v438 = add i64 %v437, %v416
  %v439 = getelementptr inbounds float, ptr %v433, i64 %v438
  %v440 = load float, ptr %v439, align 4
  %v441 = fmul float %v427, %v440
  %v442 = fadd float %v417, %v441
  %v443 = add nsw i64 %v416, 1
  br label %b21
b23:
  %v444 = add nsw i64 %v413, 1
  br label %b18
b20:
  %v445 = mul i64 %v407, 16
  %v446 = getelementptr inbounds float, ptr %v60, i64 %v445
  %v447 = mul i64 %v409, 8
  %v448 = add i64 0, %v447
  %v449 = add i64 %v448, %v411
  %v450 = add i64 %v449, 0
  %v451 = getelementptr inbounds float, ptr %v446, i64 %v450
  store float %v414, ptr %v451, align 4
  %v452 = add nsw i64 %v411, 1
  br label %b15
b17:
  %v453 = add nsw i64 %v409, 1
  br label %b12
b14:
  %v454 = add nsw i64 %v407, 1
  br label %b9
b11:
  %v455 = add i64 %v7, 0
  %v456 = sdiv i64 %v455, 1
  %v457 = add i64 %v2, 1
  %v458 = mul i64 %v456, %v2
  %v459 = sdiv i64 %v458, %v3
  %v460 = mul i64 %v459, 1
  %v461 = icmp slt i64 %v460, %v7
  %v462 = select i1 %v461, i64 %v460, i64 %v7
  %v463 = mul i64 %v456, %v457
  %v464 = sdiv i64 %v463, %v3
  %v465 = mul i64 %v464, 1
  %v466 = icmp slt i64 %v465, %v7
  %v467 = select i1 %v466, i64 %v465, i64 %v7
  br label %b24
b24:
  %v468 = phi i64 [ %v462, %b11 ], [ %v486, %b29 ]
  %v469 = icmp slt i64 %v468, %v467
  br i1 %v469, label %b25, label %b26
b25:
  %v470 = mul i64 %v468, 16
  %v471 = getelementptr inbounds float, ptr %v60, i64 %v470
  %v472 = add i64 %v95, 0
  %v473 = and i64 %v472, 1
  %v474 = mul i64 %v473, %v7
  %v475 = add i64 %v474, %v468
  %v476 = mul i64 %v475, 16
  %v477 = getelementptr inbounds float, ptr %v28, i64 %v476
  br label %b27
b27:
  %v478 = phi i64 [ 0, %b25 ], [ %v485, %b28 ]
  %v479 = icmp slt i64 %v478, 16
  br i1 %v479, label %b28, label %b29
b28:
  %v480 = add i64 0, %v478
  %v481 = getelementptr inbounds float, ptr %v471, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 0, %v478
  %v484 = getelementptr inbounds float, ptr %v477, i64 %v483
  store <8 x float> %v482, ptr %v484, align 4
  %v485 = add nsw i64 %v478, 8
  br label %b27
b29:
  %v486 = add nsw i64 %v468, 1
  br label %b24
b26:
  %v487 = add nsw i64 %v92, 1
  br label %b0
b2:
  %v488 = icmp sgt i64 %v3, 1
  br i1 %v488, label %b30, label %b31
b30:
  %v489 = getelementptr inbounds i64, ptr %v1, i64 3
  %v490 = atomicrmw add ptr %v489, i64 1 acq_rel
  %v491 = mul i64 %v3, 1
  br label %b32
b32:
  %v492 = load atomic i64, ptr %v489 acquire, align 8
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b33, label %b34
b33:
  %v494 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v495 = getelementptr inbounds float, ptr %v88, i64 0
  %v496 = getelementptr inbounds i64, ptr %v1, i64 4
  %v497 = load i64, ptr %v496, align 8
  %v498 = icmp eq i64 %v497, 0
  br i1 %v498, label %b35, label %b36
b35:
  %v499 = add i64 1, 0
  %v500 = sdiv i64 %v499, 1
  %v501 = add i64 %v2, 1
  %v502 = mul i64 %v500, %v2
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, 1
  %v506 = select i1 %v505, i64 %v504, i64 1
  %v507 = mul i64 %v500, %v501
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, 1
  %v511 = select i1 %v510, i64 %v509, i64 1
  %v512 = icmp slt i64 %v511, 1
  %v513 = select i1 %v512, i64 %v511, i64 1
  br label %b37
b37:
  %v514 = phi i64 [ %v506, %b35 ], [ %v542, %b42 ]
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b38, label %b39
b38:
  %v516 = mul i64 %v514, 512
  %v517 = mul i64 %v514, 8
  %v518 = add i64 %v516, 0
  %v519 = add i64 %v517, 0
  %v520 = getelementptr inbounds float, ptr %v495, i64 %v518
  %v521 = sub i64 8, %v519
  %v522 = icmp slt i64 %v521, 0
  %v523 = select i1 %v522, i64 0, i64 %v521
  %v524 = icmp ult i64 %v523, 8
  %v525 = select i1 %v524, i64 %v523, i64 8
  %v526 = trunc i64 %v525 to i32
  %v527 = insertelement <8 x i32> poison, i32 %v526, i64 0
  %v528 = shufflevector <8 x i32> %v527, <8 x i32> poison, <8 x i32> zeroinitializer
  %v529 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v528
  %v530 = mul i64 %v519, 1
  %v531 = add i64 0, %v530
  %v532 = getelementptr inbounds float, ptr %v12, i64 %v531
  br label %b40
b40:
  %v533 = phi i64 [ 0, %b38 ], [ %v540, %b41 ]
  %v534 = icmp slt i64 %v533, 64
  br i1 %v534, label %b41, label %b42
b41:
  %v535 = mul i64 %v533, 8
  %v536 = getelementptr inbounds float, ptr %v532, i64 %v535
  %v537 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v536, <8 x i1> %v529, <8 x float> zeroinitializer)
  %v538 = mul i64 %v533, 8
  %v539 = getelementptr inbounds float, ptr %v520, i64 %v538
  store <8 x float> %v537, ptr %v539, align 4
  %v540 = add nsw i64 %v533, 1
  br label %b40
b42:
  %v541 = add i64 %v516, 512
  %v542 = add nsw i64 %v514, 1
  br label %b37
b39:
  br label %b36
b36:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b43, label %b44
b43:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = mul i64 %v3, 2
  br label %b45
b45:
  %v547 = load atomic i64, ptr %v544 acquire, align 8
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b46, label %b47
b46:
  %v549 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v551 = add i64 %v8, 0
  %v552 = sdiv i64 %v551, 1
  %v553 = add i64 %v2, 1
  %v554 = mul i64 %v552, %v2
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, %v8
  %v558 = select i1 %v557, i64 %v556, i64 %v8
  %v559 = mul i64 %v552, %v553
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 1
  %v562 = icmp slt i64 %v561, %v8
  %v563 = select i1 %v562, i64 %v561, i64 %v8
  br label %b48
b48:
  %v564 = phi i64 [ %v558, %b44 ], [ %v617, %b53 ]
  %v565 = icmp slt i64 %v564, %v563
  br i1 %v565, label %b49, label %b50
b49:
  %v566 = add i64 %v564, 96
  %v567 = icmp slt i64 %v566, %v563
  %v568 = select i1 %v567, i64 %v566, i64 %v563
  br label %b51
b51:
  %v569 = phi i64 [ 0, %b49 ], [ %v616, %b56 ]
  %v570 = icmp slt i64 %v569, 1
  br i1 %v570, label %b52, label %b53
b52:
  %v571 = sub i64 %v568, %v564
  %v572 = sub i64 8, 1
  %v573 = add i64 %v571, %v572
  %v574 = sdiv i64 %v573, 8
  br label %b54
b54:
  %v575 = phi i64 [ 0, %b52 ], [ %v615, %b61 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b55, label %b56
b55:
  %v577 = mul i64 %v571, %v575
  %v578 = sdiv i64 %v577, %v574
  %v579 = add i64 %v564, %v578
  %v580 = add i64 %v575, 1
  %v581 = mul i64 %v571, %v580
  %v582 = sdiv i64 %v581, %v574
  %v583 = add i64 %v564, %v582
  %v584 = mul i64 %v569, 512
  %v585 = getelementptr inbounds float, ptr %v495, i64 %v584
  %v586 = sub i64 %v583, %v579
  %v587 = mul i64 %v579, 64
  %v588 = getelementptr inbounds float, ptr %v44, i64 %v587
  %v589 = getelementptr inbounds float, ptr %v588, i64 0
  %v590 = sub i64 %v586, 1
  %v591 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v590
  %v592 = load ptr, ptr %v591, align 4
  %v593 = icmp sgt i64 %v586, 0
  br i1 %v593, label %b57, label %b58
b57:
  call void %v592(ptr %v589, i64 64, ptr %v585, i64 64, ptr %v550)
  br label %b58
b58:
  %v594 = add i64 %v584, 512
  br label %b59
b59:
  %v595 = phi i64 [ %v579, %b58 ], [ %v614, %b64 ]
  %v596 = icmp slt i64 %v595, %v583
  br i1 %v596, label %b60, label %b61
b60:
  %v597 = sub i64 %v595, %v579
  %v598 = mul i64 %v597, 8
  %v599 = getelementptr inbounds float, ptr %v550, i64 %v598
  %v600 = mul i64 %v595, 8
  %v601 = getelementptr inbounds float, ptr %v36, i64 %v600
  br label %b62
b62:
  %v602 = phi i64 [ 0, %b60 ], [ %v613, %b63 ]
  %v603 = icmp slt i64 %v602, 1
  br i1 %v603, label %b63, label %b64
b63:
  %v604 = mul i64 %v569, 1
  %v605 = add i64 %v604, %v602
  %v606 = mul i64 %v605, 8
  %v607 = add i64 0, %v602
  %v608 = mul i64 %v607, 8
  %v609 = getelementptr inbounds float, ptr %v599, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 0, %v606
  %v612 = getelementptr inbounds float, ptr %v601, i64 %v611
  store <8 x float> %v610, ptr %v612, align 4
  %v613 = add nsw i64 %v602, 1
  br label %b62
b64:
  %v614 = add nsw i64 %v595, 1
  br label %b59
b61:
  %v615 = add nsw i64 %v575, 1
  br label %b54
b56:
  %v616 = add nsw i64 %v569, 1
  br label %b51
b53:
  %v617 = add nsw i64 %v564, 96
  br label %b48
b50:
  %v618 = icmp sgt i64 %v3, 1
  br i1 %v618, label %b65, label %b66
b65:
  %v619 = getelementptr inbounds i64, ptr %v1, i64 3
  %v620 = atomicrmw add ptr %v619, i64 1 acq_rel
  %v621 = mul i64 %v3, 3
  br label %b67
b67:
  %v622 = load atomic i64, ptr %v619 acquire, align 8
  %v623 = icmp slt i64 %v622, %v621
  br i1 %v623, label %b68, label %b69
b68:
  %v624 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v625 = mul i64 0, 64
  %v626 = getelementptr inbounds float, ptr %v44, i64 %v625
  %v627 = getelementptr inbounds float, ptr %v626, i64 0
  %v628 = mul i64 0, 8
  %v629 = getelementptr inbounds float, ptr %v10, i64 %v628
  %v630 = getelementptr inbounds float, ptr %v629, i64 0
  %v631 = getelementptr inbounds float, ptr %v91, i64 12288
  %v632 = add i64 64, 1
  %v633 = sdiv i64 %v632, 2
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 2
  %v638 = icmp slt i64 %v637, 64
  %v639 = select i1 %v638, i64 %v637, i64 64
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 2
  %v643 = icmp slt i64 %v642, 64
  %v644 = select i1 %v643, i64 %v642, i64 64
  %v645 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b70
b70:
  %v646 = phi i64 [ %v639, %b66 ], [ %v654, %b75 ]
  %v647 = icmp slt i64 %v646, %v644
  br i1 %v647, label %b71, label %b72
b71:
  %v648 = mul i64 %v646, 8
  %v649 = getelementptr inbounds float, ptr %v645, i64 %v648
  br label %b73
b73:
  %v650 = phi i64 [ 0, %b71 ], [ %v653, %b74 ]
  %v651 = icmp slt i64 %v650, 8
  br i1 %v651, label %b74, label %b75
b74:
  %v652 = getelementptr inbounds float, ptr %v649, i64 %v650
  store float 0x0000000000000000, ptr %v652, align 4
  %v653 = add nsw i64 %v650, 1
  br label %b73
b75:
  %v654 = add nsw i64 %v646, 1
  br label %b70
b72:
  %v655 = mul i64 %v8, 1
  br label %b76
b76:
  %v656 = phi i64 [ 0, %b72 ], [ %v760, %b81 ]
  %v657 = icmp slt i64 %v656, %v655
  br i1 %v657, label %b77, label %b78
b77:
  %v658 = sub i64 %v655, %v656
  %v659 = icmp slt i64 %v658, 384
  %v660 = select i1 %v659, i64 %v658, i64 384
  br label %b79
b79:
  %v661 = phi i64 [ %v639, %b77 ], [ %v759, %b105 ]
  %v662 = icmp slt i64 %v661, %v644
  br i1 %v662, label %b80, label %b81
b80:
  %v663 = sub i64 %v644, %v661
  %v664 = icmp slt i64 %v663, 64
  %v665 = select i1 %v664, i64 %v663, i64 64
  %v666 = sdiv i64 %v665, 2
  %v667 = mul i64 %v666, 2
  %v668 = sub i64 %v665, %v667
  %v669 = mul i64 %v656, 64
  %v670 = add i64 %v669, %v661
  %v671 = getelementptr inbounds float, ptr %v627, i64 %v670
  br label %b82
b82:
  %v672 = phi i64 [ 0, %b80 ], [ %v698, %b90 ]
  %v673 = icmp slt i64 %v672, %v660
  br i1 %v673, label %b83, label %b84
b83:
  %v674 = mul i64 %v672, 64
  %v675 = getelementptr inbounds float, ptr %v671, i64 %v674
  %v676 = mul i64 %v672, 2
  %v677 = getelementptr inbounds float, ptr %v631, i64 %v676
  br label %b85
b85:
  %v678 = phi i64 [ 0, %b83 ], [ %v687, %b86 ]
  %v679 = icmp slt i64 %v678, %v666
  br i1 %v679, label %b86, label %b87
b86:
  %v680 = mul i64 %v678, 2
  %v681 = getelementptr inbounds float, ptr %v675, i64 %v680
  %v682 = mul i64 %v678, 768
  %v683 = getelementptr inbounds float, ptr %v677, i64 %v682
  %v684 = getelementptr inbounds float, ptr %v681, i64 0
  %v685 = load <2 x float>, ptr %v684, align 4
  %v686 = getelementptr inbounds float, ptr %v683, i64 0
  store <2 x float> %v685, ptr %v686, align 4
  %v687 = add nsw i64 %v678, 1
  br label %b85
b87:
  %v688 = mul i64 %v666, 2
  %v689 = getelementptr inbounds float, ptr %v675, i64 %v688
  %v690 = mul i64 %v666, 768
  %v691 = getelementptr inbounds float, ptr %v677, i64 %v690
  br label %b88
b88:
  %v692 = phi i64 [ 0, %b87 ], [ %v697, %b89 ]
  %v693 = icmp slt i64 %v692, %v668
  br i1 %v693, label %b89, label %b90
b89:
  %v694 = getelementptr inbounds float, ptr %v689, i64 %v692
  %v695 = load float, ptr %v694, align 4
  %v696 = getelementptr inbounds float, ptr %v691, i64 %v692
  store float %v695, ptr %v696, align 4
  %v697 = add nsw i64 %v692, 1
  br label %b88, !llvm.loop !0
b90:
  %v698 = add nsw i64 %v672, 1
  br label %b82
b84:
  br label %b91
b91:
  %v699 = phi i64 [ 0, %b84 ], [ %v734, %b99 ]
  %v700 = icmp slt i64 %v699, 0
  br i1 %v700, label %b92, label %b93
b92:
  %v701 = mul i64 %v656, 8
  %v702 = add i64 %v701, %v699
  %v703 = getelementptr inbounds float, ptr %v630, i64 %v702
  br label %b94
b94:
  %v704 = phi i64 [ 0, %b92 ], [ %v722, %b95 ]
  %v705 = icmp slt i64 %v704, %v660
  br i1 %v705, label %b95, label %b96
b95:
  %v706 = mul i64 %v704, 8
  %v707 = getelementptr inbounds float, ptr %v703, i64 %v706
  %v708 = mul i64 %v704, 32
  %v709 = getelementptr inbounds float, ptr %v91, i64 %v708
  %v710 = getelementptr inbounds float, ptr %v707, i64 0
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = getelementptr inbounds float, ptr %v709, i64 0
  store <8 x float> %v711, ptr %v712, align 4
  %v713 = getelementptr inbounds float, ptr %v707, i64 8
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = getelementptr inbounds float, ptr %v709, i64 8
  store <8 x float> %v714, ptr %v715, align 4
  %v716 = getelementptr inbounds float, ptr %v707, i64 16
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = getelementptr inbounds float, ptr %v709, i64 16
  store <8 x float> %v717, ptr %v718, align 4
  %v719 = getelementptr inbounds float, ptr %v707, i64 24
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = getelementptr inbounds float, ptr %v709, i64 24
  store <8 x float> %v720, ptr %v721, align 4
  %v722 = add nsw i64 %v704, 1
  br label %b94
b96:
  %v723 = sdiv i64 %v665, 2
  br label %b97
b97:
  %v724 = phi i64 [ 0, %b96 ], [ %v733, %b98 ]
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b98, label %b99
b98:
  %v726 = mul i64 %v724, 2
  %v727 = add i64 %v661, %v726
  %v728 = mul i64 %v724, 768
  %v729 = getelementptr inbounds float, ptr %v631, i64 %v728
  %v730 = mul i64 %v727, 8
  %v731 = add i64 %v730, %v699
  %v732 = getelementptr inbounds float, ptr %v645, i64 %v731
  call void @outer_2x32(ptr %v729, ptr %v91, i64 %v660, ptr %v732, i64 8)
  %v733 = add nsw i64 %v724, 1
  br label %b97
b99:
  %v734 = add nsw i64 %v699, 32
  br label %b91
b93:
  %v735 = mul i64 %v656, 8
  %v736 = add i64 %v735, 0
  %v737 = getelementptr inbounds float, ptr %v630, i64 %v736
  br label %b100
b100:
  %v738 = phi i64 [ 0, %b93 ], [ %v747, %b101 ]
  %v739 = icmp slt i64 %v738, %v660
  br i1 %v739, label %b101, label %b102
b101:
  %v740 = mul i64 %v738, 8
  %v741 = getelementptr inbounds float, ptr %v737, i64 %v740
  %v742 = mul i64 %v738, 8
  %v743 = getelementptr inbounds float, ptr %v91, i64 %v742
  %v744 = getelementptr inbounds float, ptr %v741, i64 0
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = getelementptr inbounds float, ptr %v743, i64 0
  store <8 x float> %v745, ptr %v746, align 4
  %v747 = add nsw i64 %v738, 1
  br label %b100
b102:
  %v748 = sdiv i64 %v665, 2
  br label %b103
b103:
  %v749 = phi i64 [ 0, %b102 ], [ %v758, %b104 ]
  %v750 = icmp slt i64 %v749, %v748
  br i1 %v750, label %b104, label %b105
b104:
  %v751 = mul i64 %v749, 2
  %v752 = add i64 %v661, %v751
  %v753 = mul i64 %v749, 768
  %v754 = getelementptr inbounds float, ptr %v631, i64 %v753
  %v755 = mul i64 %v752, 8
  %v756 = add i64 %v755, 0
  %v757 = getelementptr inbounds float, ptr %v645, i64 %v756
  call void @outer_2x8(ptr %v754, ptr %v91, i64 %v660, ptr %v757, i64 8)
  %v758 = add nsw i64 %v749, 1
  br label %b103
b105:
  %v759 = add nsw i64 %v661, 64
  br label %b79
b81:
  %v760 = add nsw i64 %v656, 384
  br label %b76
b78:
  %v761 = icmp sgt i64 %v3, 1
  br i1 %v761, label %b106, label %b107
b106:
  %v762 = getelementptr inbounds i64, ptr %v1, i64 3
  %v763 = atomicrmw add ptr %v762, i64 1 acq_rel
  %v764 = mul i64 %v3, 4
  br label %b108
b108:
  %v765 = load atomic i64, ptr %v762 acquire, align 8
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b109, label %b110
b109:
  %v767 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v768 = icmp eq i64 %v2, 0
  br i1 %v768, label %b111, label %b112
b111:
  br label %b113
b113:
  %v769 = phi i64 [ 0, %b111 ], [ %v791, %b118 ]
  %v770 = icmp slt i64 %v769, 64
  br i1 %v770, label %b114, label %b115
b114:
  br label %b116
b116:
  %v771 = phi i64 [ 0, %b114 ], [ %v788, %b121 ]
  %v772 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v787, %b121 ]
  %v773 = icmp slt i64 %v771, %v8
  br i1 %v773, label %b117, label %b118
b117:
  %v774 = add i64 %v771, 128
  %v775 = icmp slt i64 %v774, %v8
  %v776 = select i1 %v775, i64 %v774, i64 %v8
  br label %b119
b119:
  %v777 = phi i64 [ %v771, %b117 ], [ %v786, %b120 ]
  %v778 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v785, %b120 ]
  %v779 = icmp slt i64 %v777, %v776
  br i1 %v779, label %b120, label %b121
b120:
  %v780 = mul i64 %v777, 64
  %v781 = getelementptr inbounds float, ptr %v44, i64 %v780
  %v782 = add i64 0, %v769
  %v783 = getelementptr inbounds float, ptr %v781, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = fadd <8 x float> %v778, %v784
  %v786 = add nsw i64 %v777, 1
  br label %b119
b121:
  %v787 = fadd <8 x float> %v772, %v778
  %v788 = add nsw i64 %v771, 128
  br label %b116
b118:
  %v789 = add i64 0, %v769
  %v790 = getelementptr inbounds float, ptr %v40, i64 %v789
  store <8 x float> %v772, ptr %v790, align 4
  %v791 = add nsw i64 %v769, 8
  br label %b113
b115:
  br label %b112
b112:
  %v792 = icmp sgt i64 %v3, 1
  br i1 %v792, label %b122, label %b123
b122:
  %v793 = getelementptr inbounds i64, ptr %v1, i64 3
  %v794 = atomicrmw add ptr %v793, i64 1 acq_rel
  %v795 = mul i64 %v3, 5
  br label %b124
b124:
  %v796 = load atomic i64, ptr %v793 acquire, align 8
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b125, label %b126
b125:
  %v798 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v799 = icmp eq i64 %v2, 0
  br i1 %v799, label %b127, label %b128
b127:
  br label %b129
b129:
  %v800 = phi i64 [ 0, %b127 ], [ %v852, %b134 ]
  %v801 = icmp slt i64 %v800, 4
  br i1 %v801, label %b130, label %b131
b130:
  br label %b132
b132:
  %v802 = phi i64 [ 0, %b130 ], [ %v851, %b137 ]
  %v803 = icmp slt i64 %v802, 2
  br i1 %v803, label %b133, label %b134
b133:
  br label %b135
b135:
  %v804 = phi i64 [ 0, %b133 ], [ %v850, %b140 ]
  %v805 = icmp slt i64 %v804, 8
  br i1 %v805, label %b136, label %b137
b136:
  br label %b138
b138:
  %v806 = phi i64 [ 0, %b136 ], [ %v841, %b143 ]
  %v807 = phi <8 x float> [ splat (float 0x0000000000000000), %b136 ], [ %v840, %b143 ]
  %v808 = icmp slt i64 %v806, %v8
  br i1 %v808, label %b139, label %b140
b139:
  %v809 = add i64 %v806, 128
  %v810 = icmp slt i64 %v809, %v8
  %v811 = select i1 %v810, i64 %v809, i64 %v8
  br label %b141
b141:
  %v812 = phi i64 [ %v806, %b139 ], [ %v839, %b146 ]
  %v813 = phi <8 x float> [ splat (float 0x0000000000000000), %b139 ], [ %v816, %b146 ]
  %v814 = icmp slt i64 %v812, %v811
  br i1 %v814, label %b142, label %b143
b142:
  br label %b144
b144:
  %v815 = phi i64 [ 0, %b142 ], [ %v838, %b145 ]
  %v816 = phi <8 x float> [ %v813, %b142 ], [ %v837, %b145 ]
  %v817 = icmp slt i64 %v815, 1
  br i1 %v817, label %b145, label %b146
b145:
  %v818 = mul i64 %v812, 64
  %v819 = getelementptr inbounds float, ptr %v44, i64 %v818
  %v820 = mul i64 %v800, 16
  %v821 = add i64 0, %v820
  %v822 = mul i64 %v802, 8
  %v823 = add i64 %v821, %v822
  %v824 = add i64 %v823, %v804
  %v825 = getelementptr inbounds float, ptr %v819, i64 %v824
  %v826 = load float, ptr %v825, align 4
  %v827 = mul i64 %v812, 16
  %v828 = getelementptr inbounds float, ptr %v20, i64 %v827
  %v829 = mul i64 %v802, 8
  %v830 = add i64 0, %v829
  %v831 = add i64 %v830, 0
  %v832 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v833 = load <8 x float>, ptr %v832, align 4
  %v834 = insertelement <8 x float> poison, float %v826, i64 0
  %v835 = shufflevector <8 x float> %v834, <8 x float> poison, <8 x i32> zeroinitializer
  %v836 = fmul <8 x float> %v835, %v833
  %v837 = fadd <8 x float> %v816, %v836
  %v838 = add nsw i64 %v815, 1
  br label %b144
b146:
  %v839 = add nsw i64 %v812, 1
  br label %b141
b143:
  %v840 = fadd <8 x float> %v807, %v813
  %v841 = add nsw i64 %v806, 128
  br label %b138
b140:
  %v842 = mul i64 %v800, 128
  %v843 = add i64 0, %v842
  %v844 = mul i64 %v802, 64
  %v845 = add i64 %v843, %v844
  %v846 = mul i64 %v804, 8
  %v847 = add i64 %v845, %v846
  %v848 = add i64 %v847, 0
  %v849 = getelementptr inbounds float, ptr %v42, i64 %v848
  store <8 x float> %v807, ptr %v849, align 4
  %v850 = add nsw i64 %v804, 1
  br label %b135
b137:
  %v851 = add nsw i64 %v802, 1
  br label %b132
b134:
  %v852 = add nsw i64 %v800, 1
  br label %b129
b131:
  br label %b128
b128:
  %v853 = icmp sgt i64 %v3, 1
  br i1 %v853, label %b147, label %b148
b147:
  %v854 = getelementptr inbounds i64, ptr %v1, i64 3
  %v855 = atomicrmw add ptr %v854, i64 1 acq_rel
  %v856 = mul i64 %v3, 6
  br label %b149
b149:
  %v857 = load atomic i64, ptr %v854 acquire, align 8
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b150, label %b151
b150:
  %v859 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
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
